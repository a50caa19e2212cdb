package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;

/** Something that stands in the header of every page. The roof asks for all of them and knows none by name. */
public interface HeaderPart {

    /** From left to right. */
    int order();

    /** A fresh one for this window, for the account that is signed in. */
    Component create();
}
