/** Actions with owner, date and evidence, and the meetings that look at them, on screen. */
@NullMarked
package id.go.padang.carano.program.followup.ui;

import org.jspecify.annotations.NullMarked;
