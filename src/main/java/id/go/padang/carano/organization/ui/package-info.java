/** Account administration and the own account. */
@NullMarked
package id.go.padang.carano.organization.ui;

import org.jspecify.annotations.NullMarked;
