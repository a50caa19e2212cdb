/** What goes first: criteria, weights, ranking, how firm it stands, and the decision kept with its reason and its data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "wilayah",
            "organization",
            "notice",
            "indicator",
            "publication",
            "program :: followup",
            "method",
            "method :: judgement",
            "method :: crosscheck"
        })
package id.go.padang.carano.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
