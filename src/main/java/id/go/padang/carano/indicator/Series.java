package id.go.padang.carano.indicator;

/**
 * A statistic that others publish and the dataset {@code statistik} carries.
 *
 * @param code as in {@code kemiskinan}; its text key is {@code statistik.kemiskinan}
 * @param unit the only unit it is delivered in
 */
public record Series(String code, String unit) {}
