/** Screen parts every view uses: cards, badges, breadcrumbs, charts behind one small seam. */
@NullMarked
package id.go.padang.carano.shared.ui;

import org.jspecify.annotations.NullMarked;
