/** Feeds generated, visibly synthetic files through the real front door. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "wilayah",
            "organization",
            "indicator",
            "register",
            "submission",
            "publication",
            "priority",
            "method",
            "method :: judgement",
            "program",
            "program::alignment",
            "program::followup",
            "program::proposal",
            "city"
        })
package id.go.padang.carano.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
