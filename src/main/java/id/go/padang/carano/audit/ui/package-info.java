/** The auditor's reading room. */
@NullMarked
package id.go.padang.carano.audit.ui;

import org.jspecify.annotations.NullMarked;
