/** Upload, work lists and the review of a batch. */
@NullMarked
package id.go.padang.carano.submission.ui;

import org.jspecify.annotations.NullMarked;
