package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A map of areas in the colours of their values; the browser loads how to draw it when the first one appears. */
@Tag("area-map")
@NpmPackage(value = "d3-geo", version = "3.1.1")
@NpmPackage(value = "@types/d3-geo", version = "3.1.0", dev = true)
@JsModule("./components/area-map-door.ts")
@CssImport("./styles/map.css")
public final class AreaMap extends Component implements HasSize, HasStyle {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Set<String> opening = Set.of();

    public AreaMap(MapSpec spec) {
        show(spec);
    }

    /** Shows other figures, or other areas; zoom and focus stay while the areas are the same. */
    public void show(MapSpec spec) {
        var drawing = new MapDrawing(spec, getLocale(), this::getTranslation);
        opening = spec.areas().stream()
                .filter(MapSpec.Area::opens)
                .map(MapSpec.Area::kode)
                .collect(Collectors.toUnmodifiableSet());
        getElement().setProperty("shapes", drawing.shapes());
        getElement().setProperty("figures", JSON.writeValueAsString(drawing.figures()));
    }

    /** Tells the code of an area that was clicked, or chosen with Enter; only areas that may be opened say it. */
    public AreaMap onChoose(Consumer<String> listener) {
        getElement()
                .addEventListener("area-choose", event -> {
                    var kode = event.getEventData().path("event.detail").asString("");
                    if (opening.contains(kode)) {
                        listener.accept(kode);
                    }
                })
                .addEventData("event.detail");
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.caranoAreaMap()");
    }
}
