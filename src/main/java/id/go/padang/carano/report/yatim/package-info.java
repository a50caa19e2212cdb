/** The report of the orphans' register. */
@NullMarked
package id.go.padang.carano.report.yatim;

import org.jspecify.annotations.NullMarked;
