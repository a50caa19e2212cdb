package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.function.Supplier;

/** Takes a drawing along as an SVG or PNG file, made at the moment of the click. */
@JsModule("./components/picture-door.ts")
public final class PictureButtons extends Div {

    private static final int LONGEST = 60;

    private final String label;
    private final transient Supplier<String> svg;

    /**
     * @param label what is drawn; names the file too
     * @param svg a picture that can stand alone, as {@link PictureFrame} makes it
     */
    public PictureButtons(String label, Supplier<String> svg) {
        this.label = label;
        this.svg = svg;
        addClassName("picture-buttons");
        add(button("map.svg", "svg"), button("map.png", "png"));
    }

    private Component button(String key, String kind) {
        var button = new NativeButton(
                getTranslation(key),
                click -> UI.getCurrentOrThrow()
                        .getPage()
                        .executeJs("window.caranoPicture($0, $1, $2)", svg.get(), fileName(), kind));
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + label);
        return button;
    }

    private String fileName() {
        var words = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return getTranslation("chart.file") + "-" + words.substring(0, Math.min(words.length(), LONGEST));
    }
}
