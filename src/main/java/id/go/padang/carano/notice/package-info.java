/** What waits for somebody or happened meanwhile, told inside the portal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package id.go.padang.carano.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
