package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.shared.Period;
import java.util.OptionalLong;

/**
 * A batch as whoever reads its file needs it.
 *
 * @param corrects the returned batch whose open rows this one corrects
 */
record Delivery(long id, Dataset dataset, Period period, long size, OptionalLong corrects) {}
