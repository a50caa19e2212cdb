/** OPDs, accounts, roles, and the areas and registers each account may see. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "wilayah"})
package id.go.padang.carano.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
