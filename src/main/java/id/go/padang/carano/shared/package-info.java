/** The few types everybody speaks: periods, values, Indonesian formats, texts, and shared screen parts. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package id.go.padang.carano.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
