/** Releases and every figure readers see, at every level, with small-cell suppression. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "wilayah", "organization", "indicator", "register", "submission"})
package id.go.padang.carano.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
