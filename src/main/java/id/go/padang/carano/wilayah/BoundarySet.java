package id.go.padang.carano.wilayah;

import java.time.Instant;

/**
 * Official boundaries that were loaded once.
 *
 * @param live whether every map draws them now
 */
public record BoundarySet(
        long id, String fileName, String sha256, String uploadedBy, Instant uploadedAt, boolean live) {}
