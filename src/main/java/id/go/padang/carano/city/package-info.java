/** Makes up a whole city, person by person: every register over every period, and what is wrong in them on purpose. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "wilayah"})
package id.go.padang.carano.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
