package id.go.padang.carano.submission;

/**
 * A delivered file, safely here.
 *
 * @param digest SHA-256 in hexadecimal
 */
record StoredFile(long batchId, String name, String digest, long size) {}
