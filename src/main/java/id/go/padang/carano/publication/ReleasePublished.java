package id.go.padang.carano.publication;

/** A release became visible; told after the fact is stored. */
public record ReleasePublished(int number) {}
