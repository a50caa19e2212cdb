package id.go.padang.carano.report;

/** One category of a breakdown with its share of the total. */
record SliceLine(String section, String name, String count, String share) {}
