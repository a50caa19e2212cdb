package id.go.padang.carano.program.ui;

/** Addresses of this floor, for modules that link here. */
public final class ProgramNavigation {

    private ProgramNavigation() {}

    /** The page of one shared target. */
    public static String goal(long id) {
        return "sasaran/" + id;
    }
}
