/** Reports of one place over all registers: its profile, and the city's summary. */
@NullMarked
package id.go.padang.carano.report.place;

import org.jspecify.annotations.NullMarked;
