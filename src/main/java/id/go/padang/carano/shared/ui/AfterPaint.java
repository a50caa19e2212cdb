package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page that come when what stands above them is painted, so that a reader sees the first screen without
 * waiting for the ones below it. Until then it is busy for assistive technology and keeps its place.
 */
public final class AfterPaint extends Div {

    // a second frame begins when the first was handed over for showing, not when it was only laid out
    private static final String PAINTED = """
            return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))""";

    private @Nullable Supplier<? extends List<? extends Component>> parts;

    /** @param parts asked once, in the request that follows the painting; what they hold is let go then */
    public AfterPaint(Supplier<? extends List<? extends Component>> parts) {
        this.parts = parts;
        addClassName("after-paint");
        getElement().setAttribute("aria-busy", "true");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(PAINTED).then(painted -> arrive());
    }

    private void arrive() {
        var arriving = parts;
        if (arriving != null) {
            parts = null;
            getElement().removeAttribute("aria-busy");
            arriving.get().forEach(this::add);
        }
    }
}
