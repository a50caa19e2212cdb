/** The by-name records of every dataset, immutable per batch, with personal numbers encrypted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "personal", "audit", "wilayah", "organization", "indicator"})
package id.go.padang.carano.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
