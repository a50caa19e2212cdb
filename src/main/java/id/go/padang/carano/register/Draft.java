package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;

/** A row on its way through the checks: what it says, and what could be understood of it. */
interface Draft {

    Dataset dataset();

    SourceRow source();

    /** What stands in a column, without surrounding spaces. */
    default String text(String column) {
        return source().get(column);
    }

    default boolean has(String column) {
        return !text(column).isEmpty();
    }
}
