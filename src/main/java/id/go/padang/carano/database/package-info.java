/** The cellar: the database the portal stands on, bundled or configured, and plain words when it cannot start. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.go.padang.carano.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
