/** The persons behind a figure: listed masked, one revealed or many taken along for a purpose, and who looked at whom. */
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
            "publication"
        })
package id.go.padang.carano.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
