/** The catalogue: datasets with their columns and checks, and indicators with their definitions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "wilayah", "organization"})
package id.go.padang.carano.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
