/** The walidata's screen for making releases. */
@NullMarked
package id.go.padang.carano.publication.ui;

import org.jspecify.annotations.NullMarked;
