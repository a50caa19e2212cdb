package id.go.padang.carano.register;

/** A row somebody was looked for and found in. */
public record FoundRow(long batchId, AcceptedRow row) {}
