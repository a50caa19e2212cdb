/** Turns laid-out pages into official PDF files: tagged, archivable, the same bytes every time, signed where a key is. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.go.padang.carano.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
