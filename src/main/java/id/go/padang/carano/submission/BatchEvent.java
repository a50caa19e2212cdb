package id.go.padang.carano.submission;

import java.time.Instant;
import java.util.Optional;

/** One move of a batch: where to, by whom, when and why. */
public record BatchEvent(BatchStatus status, String actor, Instant at, Optional<String> reason) {}
