package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.NullNode;

/** What the browser makes of a part of a page, {@link Still} parts included. */
public final class Rendered {

    private Rendered() {}

    public static String text(HasElement part) {
        return body(part).wholeText();
    }

    /** The elements that a CSS query finds. */
    public static List<Element> all(HasElement part, String query) {
        return body(part).select(query);
    }

    /** The browser has painted the page, and what waited for that comes. */
    public static void painted() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("requestAnimationFrame"))
                .forEach(call -> call.complete(NullNode.getInstance()));
    }

    private static Element body(HasElement part) {
        var document = new Document("");
        return document.appendChild(ElementUtil.toJsoup(document, part.getElement()));
    }
}
