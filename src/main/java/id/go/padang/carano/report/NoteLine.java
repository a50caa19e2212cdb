package id.go.padang.carano.report;

/** One numbered note. */
record NoteLine(String number, String text) {}
