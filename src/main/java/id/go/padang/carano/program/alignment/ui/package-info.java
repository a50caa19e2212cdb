/** The trees of RPJMN, the province's RPJMD and the city's, and what does not fit between them, on screen. */
@NullMarked
package id.go.padang.carano.program.alignment.ui;

import org.jspecify.annotations.NullMarked;
