package id.go.padang.carano.program.table;

import java.util.List;

/**
 * What is wrong in a file, and where.
 *
 * @param line 1-based, the header is line 1; 0 for the file as a whole
 * @param column as in the header; empty for the whole line
 * @param value what stands there
 * @param key text key of the sentence
 * @param arguments what the sentence fills in
 */
public record Fault(long line, String column, String value, String key, List<Object> arguments) {}
