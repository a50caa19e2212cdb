/** What people say, turned into weights (AHP) and into one common order (Borda, Copeland, Kemeny). */
@NullMarked
@NamedInterface("judgement")
package id.go.padang.carano.method.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
