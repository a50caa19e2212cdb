/**
 * Holds the registers against the population base and against each other: padan or not and why, candidates,
 * contradictions, the balance.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "personal",
            "audit",
            "wilayah",
            "organization",
            "indicator",
            "register",
            "submission",
            "publication"
        })
package id.go.padang.carano.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
