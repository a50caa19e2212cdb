/** The restricted report that lists the persons behind a figure. */
@NullMarked
package id.go.padang.carano.report.person;

import org.jspecify.annotations.NullMarked;
