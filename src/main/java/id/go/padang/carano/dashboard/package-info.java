/** Drill-down reading, from the city to a kelurahan. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "wilayah",
            "organization",
            "indicator",
            "publication",
            "matching",
            "report :: ui",
            "people :: ui"
        })
package id.go.padang.carano.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
