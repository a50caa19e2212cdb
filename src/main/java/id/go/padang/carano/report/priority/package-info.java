/** The report of a decision on priorities. */
@NullMarked
package id.go.padang.carano.report.priority;

import org.jspecify.annotations.NullMarked;
