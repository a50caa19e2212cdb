/** The catalogue's list and the form of one definition. */
@NullMarked
package id.go.padang.carano.catalogue.ui;

import org.jspecify.annotations.NullMarked;
