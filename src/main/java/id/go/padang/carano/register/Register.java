package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.personal.Encrypted;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of one dataset: how they are checked, kept and shown. */
interface Register extends Encrypted {

    String dataset();

    String table();

    RowChecks checks(Dataset dataset, LocalDate referenceDate);

    void insert(long batchId, List<RegisterRow> rows);

    /** Tells what only shows when all rows are looked at; an error takes the row out of the register. */
    void acrossRows(Dataset dataset, long batchId, Consumer<List<Problem>> problems);

    /** Single rows of an area by line, personal values masked; the city takes in rows that are not mapped. */
    default List<AcceptedRow> lines(Dataset dataset, long batchId, Collection<Long> lines, KodeWilayah area) {
        return List.of();
    }

    /** A page of rows in the order of the file, personal values masked. */
    List<AcceptedRow> page(Dataset dataset, long batchId, int offset, int limit);

    /** The rows of these batches that are about the person of a NIK, personal values masked; at most {@code limit}. */
    List<FoundRow> find(List<Long> batchIds, String nik, int limit);

    /** One row, personal values masked; empty when no such line was accepted. */
    Optional<AcceptedRow> row(Dataset dataset, long batchId, long line);

    /** Every column of the table behind batch and line, except what is counted anew in every batch. */
    List<String> columns();

    /** Whether its rows carry a number of warnings. */
    boolean countsWarnings();
}
