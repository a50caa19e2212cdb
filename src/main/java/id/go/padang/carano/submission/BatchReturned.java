package id.go.padang.carano.submission;

import id.go.padang.carano.shared.Period;

/** A batch or some of its rows went back to the operator; told after the fact is stored. */
public record BatchReturned(long batchId, String dataset, Period period) {}
