/** The walidata's workbench: definitions written, tried on published figures, compared with what they were. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "wilayah", "organization", "indicator", "publication"})
package id.go.padang.carano.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
