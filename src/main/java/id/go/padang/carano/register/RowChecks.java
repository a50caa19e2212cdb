package id.go.padang.carano.register;

/** Every check a single row of one dataset must pass, for one reference date. */
@FunctionalInterface
public interface RowChecks {

    CheckedRow check(SourceRow row);
}
