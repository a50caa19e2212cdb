package id.go.padang.carano.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/** One tag of the structure tree; a leaf has the element whose content it holds, an empty cell has none. */
final class TagNode {

    private final String tag;
    private final @Nullable JRPrintElement element;
    private final List<TagNode> children = new ArrayList<>();
    private int columns = 1;
    private String scope = "";
    private String alternative = "";

    private TagNode(String tag, @Nullable JRPrintElement element) {
        this.tag = tag;
        this.element = element;
    }

    static TagNode branch(String tag) {
        return new TagNode(tag, null);
    }

    static TagNode leaf(String tag, JRPrintElement element) {
        return new TagNode(tag, element);
    }

    TagNode add(TagNode child) {
        children.add(child);
        return child;
    }

    TagNode across(int count) {
        columns = count;
        return this;
    }

    TagNode heading(String direction) {
        scope = direction;
        return this;
    }

    TagNode saying(String text) {
        alternative = text;
        return this;
    }

    String tag() {
        return tag;
    }

    @Nullable
    JRPrintElement element() {
        return element;
    }

    List<TagNode> children() {
        return children;
    }

    int columns() {
        return columns;
    }

    /** {@code Column} or {@code Row} for a heading cell, empty otherwise. */
    String scope() {
        return scope;
    }

    /** The alternative text of a figure, empty otherwise. */
    String alternative() {
        return alternative;
    }
}
