/**
 * What the city wants to reach together: targets with their programmes and the share of each OPD. In {@code alignment}
 * the development plans, in {@code followup} what was agreed to be done, in {@code proposal} what council and community
 * ask for.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "wilayah", "organization", "notice", "indicator", "publication"})
package id.go.padang.carano.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
