/** Measures of a distribution, composite indices, and the course of a series. */
@NullMarked
@NamedInterface("measure")
package id.go.padang.carano.method.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
