package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The rows of one dataset: how they are checked, kept and shown. */
interface Register {

    String dataset();

    String table();

    RowChecks checks(Dataset dataset, LocalDate referenceDate);

    void insert(long batchId, List<RegisterRow> rows);

    /** Tells what only shows when all rows are looked at; an error takes the row out of the register. */
    void acrossRows(Dataset dataset, long batchId, Consumer<Problem> problems);

    /** Single rows of an area by line, personal values masked; the city takes in rows that are not mapped. */
    default List<AcceptedRow> lines(Dataset dataset, long batchId, Collection<Long> lines, KodeWilayah area) {
        return List.of();
    }

    /** A page of rows in the order of the file, personal values masked. */
    List<AcceptedRow> page(Dataset dataset, long batchId, int offset, int limit);
}
