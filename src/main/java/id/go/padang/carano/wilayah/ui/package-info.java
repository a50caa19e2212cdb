/** Where an admin loads official boundaries. */
@NullMarked
package id.go.padang.carano.wilayah.ui;

import org.jspecify.annotations.NullMarked;
