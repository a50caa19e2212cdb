package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Parts of a page that only read: sent as one text instead of element by element, so that a table of a hundred rows is
 * one node for the browser to make and for the session to keep. Links work; what listens on the server does not.
 */
public final class Still {

    private Still() {}

    /** Puts the parts into an element that holds nothing else. */
    public static void fill(HasElement container, List<? extends Component> parts) {
        var html = new StringBuilder();
        parts.forEach(part -> html.append(html(part)));
        container.getElement().setProperty("innerHTML", html.toString());
    }

    // texts and attributes are escaped as the tree is written
    private static String html(Component part) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        var written = ElementUtil.toJsoup(document, part.getElement());
        document.appendChild(written);
        return written.outerHtml();
    }
}
