/** Many reports in one run: in the background, with progress, into one ZIP on the shelf of whoever asked. */
@NullMarked
package id.go.padang.carano.report.bulk;

import org.jspecify.annotations.NullMarked;
