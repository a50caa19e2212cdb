package id.go.padang.carano.method;

/** Something by which items are compared, with the limits of its scale. */
public record Criterion(String id, Goalposts goalposts) {}
