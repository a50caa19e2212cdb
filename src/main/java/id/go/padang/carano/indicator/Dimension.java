package id.go.padang.carano.indicator;

import java.util.List;

/**
 * A way to split a dataset's count, as in age band.
 *
 * @param code as in {@code umur}; its text key is {@code dimension.umur}
 * @param column where the register keeps the classified category
 * @param categories every category in the order of screens; text key {@code category.umur.0-4}
 */
public record Dimension(String code, String column, List<String> categories) {}
