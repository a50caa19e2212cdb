package id.go.padang.carano.register;

/**
 * What rows add up to.
 *
 * @param amount the dataset's amount of them; 0 where it has none
 */
public record RowSum(long n, long amount) {}
