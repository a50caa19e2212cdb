/** The report page and the page that explains a kode verifikasi. */
@NullMarked
@NamedInterface("ui")
package id.go.padang.carano.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
