package id.go.padang.carano.program;

import java.math.BigDecimal;

/** What is to be reached at the end of a year, in the unit of the measure. */
public record YearTarget(int year, BigDecimal value) {}
