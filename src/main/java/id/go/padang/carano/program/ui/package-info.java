/** Shared targets on screen. */
@NullMarked
package id.go.padang.carano.program.ui;

import org.jspecify.annotations.NullMarked;
