/** The report of shared targets, of what follows from them, and of how the plans fit together. */
@NullMarked
package id.go.padang.carano.report.program;

import org.jspecify.annotations.NullMarked;
