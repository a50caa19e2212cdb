/** Second opinions: do other methods agree, and what would the data weigh by themselves? */
@NullMarked
@NamedInterface("crosscheck")
package id.go.padang.carano.method.crosscheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
