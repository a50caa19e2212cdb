package id.go.padang.carano.matching;

/**
 * How many rows of a whole batch are padan with the population base.
 *
 * @param rows that carry a NIK
 * @param padan of these
 */
public record Padan(long rows, long padan) {}
