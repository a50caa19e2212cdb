/** Official PDFs printed from the same figures as the screens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "pdf",
            "audit",
            "wilayah",
            "organization",
            "indicator",
            "register",
            "publication",
            "people",
            "people::ui",
            "submission",
            "matching",
            "method",
            "priority",
            "program",
            "program::alignment",
            "program::followup"
        })
package id.go.padang.carano.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
