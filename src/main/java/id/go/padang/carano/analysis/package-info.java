/** One indicator read across all areas: ranks, quadrants, tables across dimensions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "wilayah", "organization", "indicator", "publication"})
package id.go.padang.carano.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
