/** Where everybody's day begins: what moved, what waits, what is stale; search, saved addresses, the guide. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "wilayah",
            "organization",
            "notice",
            "indicator",
            "publication",
            "submission",
            "matching",
            "priority",
            "program"
        })
package id.go.padang.carano.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
