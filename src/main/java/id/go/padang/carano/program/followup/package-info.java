/** Actions with owner, date and evidence, and the meetings that look at them. */
@NullMarked
@NamedInterface("followup")
package id.go.padang.carano.program.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
