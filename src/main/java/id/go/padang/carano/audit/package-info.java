/** Append-only, hash-chained record of who did or looked at what, when, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.go.padang.carano.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
