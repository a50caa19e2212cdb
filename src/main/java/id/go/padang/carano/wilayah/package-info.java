/** The areas: Kota, Kecamatan, Kelurahan, with codes, spellings, label points, dapil and boundaries. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package id.go.padang.carano.wilayah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
