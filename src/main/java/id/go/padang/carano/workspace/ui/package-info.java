/** The first page of every role, and what stands in the header of all pages. */
@NullMarked
package id.go.padang.carano.workspace.ui;

import org.jspecify.annotations.NullMarked;
