package id.go.padang.carano.report;

/** One figure that somebody else published. */
record PublishedLine(String name, String year, String amount, String unit, String source) {}
