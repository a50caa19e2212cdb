package id.go.padang.carano.shared;

/** How often a dataset is due, and so how long its periods are. */
public enum Cycle {
    YEAR(12, ""),
    SEMESTER(6, "-S"),
    QUARTER(3, "-TW"),
    MONTH(1, "-B");

    private final int months;
    private final String mark;

    Cycle(int months, String mark) {
        this.months = months;
        this.mark = mark;
    }

    int months() {
        return months;
    }

    /** What stands between year and number in a period's code; empty for a year. */
    String mark() {
        return mark;
    }

    int perYear() {
        return 12 / months;
    }
}
