/** The areas: Kota, Kecamatan, Kelurahan, with codes, spellings, label points and dapil. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.go.padang.carano.wilayah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
