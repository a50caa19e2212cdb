package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Period;

/** An indicator at one place in one of several periods of the same release. */
public record PeriodFigure(Period period, Measured measured) {}
