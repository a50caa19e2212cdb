/** The trees of RPJMN, the province's RPJMD and the city's, and what does not fit between them. */
@NullMarked
@NamedInterface("alignment")
package id.go.padang.carano.program.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
