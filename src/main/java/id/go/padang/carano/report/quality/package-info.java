/** The report of how good the data is and how it was checked. */
@NullMarked
package id.go.padang.carano.report.quality;

import org.jspecify.annotations.NullMarked;
