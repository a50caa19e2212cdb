/** Screens of studies and decisions. */
@NullMarked
package id.go.padang.carano.priority.ui;

import org.jspecify.annotations.NullMarked;
