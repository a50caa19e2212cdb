/** Padan lists, the work list of contradictions, and the population balance. */
@NullMarked
package id.go.padang.carano.matching.ui;

import org.jspecify.annotations.NullMarked;
