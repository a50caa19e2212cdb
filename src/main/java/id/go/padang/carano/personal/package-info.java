/** Personal numbers and names: their form, how they are masked on a screen, and how they are encrypted at rest. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.go.padang.carano.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
