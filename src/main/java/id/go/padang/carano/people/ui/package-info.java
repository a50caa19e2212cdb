/** Lists of persons behind figures, and who looked at a person; links to lists for other modules. */
@NullMarked
@NamedInterface("ui")
package id.go.padang.carano.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
