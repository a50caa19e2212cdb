/** The list of indicators and the page of one. */
@NullMarked
package id.go.padang.carano.analysis.ui;

import org.jspecify.annotations.NullMarked;
