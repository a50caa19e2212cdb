/** The area page. */
@NullMarked
package id.go.padang.carano.dashboard.ui;

import org.jspecify.annotations.NullMarked;
