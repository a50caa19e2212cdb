/** Pokir and Musrenbang beside the need that the data shows. */
@NullMarked
@NamedInterface("proposal")
package id.go.padang.carano.program.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
