/** What stands in an official report, piece by piece, without saying how it is laid out. */
@NullMarked
package id.go.padang.carano.report.page;

import org.jspecify.annotations.NullMarked;
