/** The roof: layout, menu, login and errors; knows no view by name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "wilayah", "organization"})
package id.go.padang.carano.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
