package id.go.padang.carano.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a by-name dataset asks for beyond what its columns ask for by themselves. */
interface Plan {

    String dataset();

    /** Checks of a single row that look at several columns. */
    Stream<Rule<RowDraft>> rules();

    /** What is classified at the reference date and kept beside the columns, to be counted. */
    List<Derived> derived();

    /** Checks that look at all rows of a file. */
    List<AcrossRows> acrossRows();

    /** @param column of the register's table */
    record Derived(String column, Function<RowDraft, String> value) {}
}
