package id.go.padang.carano.report;

/** One indicator now, one period earlier, and the difference. */
record FigureLine(String name, String unit, String now, String before, String change) {}
