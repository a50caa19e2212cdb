/** Methods of weighing, ranking and sorting as pure computation: no data, no screen, no clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.go.padang.carano.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
