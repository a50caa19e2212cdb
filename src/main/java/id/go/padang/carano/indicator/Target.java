package id.go.padang.carano.indicator;

import java.math.BigDecimal;

/**
 * What the city wants an indicator to be at the end of a year.
 *
 * @param source the document that sets it, as written by the walidata; an example says so
 */
public record Target(int year, BigDecimal value, String source) {}
