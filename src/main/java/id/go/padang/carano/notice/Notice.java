package id.go.padang.carano.notice;

import java.time.Instant;
import java.util.List;

/**
 * Something to know or to do.
 *
 * @param kind its text key is {@code notice.<kind>}
 * @param arguments fill the text; {@code dataset:yatim}, {@code period:2026-S1}, {@code indicator:yatim.total} and
 *     {@code date:2026-11-23} are said in the reader's language; never personal data
 * @param href where one sees to it
 * @param fresh whether the reader has not seen it yet
 */
public record Notice(long id, Instant at, String kind, List<String> arguments, String href, boolean fresh) {}
