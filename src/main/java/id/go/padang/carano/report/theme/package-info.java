/** Reports of one register each. */
@NullMarked
package id.go.padang.carano.report.theme;

import org.jspecify.annotations.NullMarked;
