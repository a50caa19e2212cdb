package id.go.padang.carano.submission;

import id.go.padang.carano.register.Severity;

/** How often a rule was broken in a batch. */
public record RuleCount(String rule, Severity severity, long n) {}
