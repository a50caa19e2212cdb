package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands on everybody's first page below the figures. That page asks for all and knows none by name. */
public interface HomePart {

    /** From top to bottom. */
    int order();

    /** A fresh one for the account that is signed in; empty when it has no right to it. */
    Optional<Component> create();
}
