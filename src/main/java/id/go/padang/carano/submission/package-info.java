/** A batch's way from file to validated: receive, check, submit, verify, validate, return. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "personal", "audit", "wilayah", "organization", "indicator", "register"})
package id.go.padang.carano.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
