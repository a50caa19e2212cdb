package id.go.padang.carano.register;

/** A row that passed every check, typed; one kind per dataset. */
public sealed interface RegisterRow permits ByNameRow, StatistikRow {

    /** Where it stood in the file. */
    long line();
}
