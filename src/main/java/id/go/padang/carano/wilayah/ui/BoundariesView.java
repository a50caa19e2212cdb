package id.go.padang.carano.wilayah.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.MapScale;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.AreaMap;
import id.go.padang.carano.shared.ui.MapSpec;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.wilayah.BoundaryAdminService;
import id.go.padang.carano.wilayah.BoundaryChangedException;
import id.go.padang.carano.wilayah.BoundarySet;
import id.go.padang.carano.wilayah.Shape;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Route("batas")
@RolesAllowed("MANAGE_BOUNDARIES")
@Menu(title = "wilayah.boundary.menu", order = 96, icon = "boundaries")
class BoundariesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int KM2_DIGITS = 2;

    /** @param set empty for the schematic map */
    private record Choice(Optional<BoundarySet> set, boolean live) {}

    private final transient BoundaryAdminService boundaries;
    private final transient WilayahService wilayahService;
    private final Formats formats = new Formats(getLocale());
    private final Grid<Choice> grid = new Grid<>();
    private final Div preview = new Div();
    private int version;

    BoundariesView(BoundaryAdminService boundaries, WilayahService wilayahService) {
        this.boundaries = boundaries;
        this.wilayahService = wilayahService;
        addClassName("carano-page");
        preview.addClassName("boundary-preview");
        addColumns();
        add(
                new H1(getPageTitle()),
                note(getTranslation("wilayah.boundary.intro")),
                new BoundaryUpload(boundaries, this::accepted),
                new H2(getTranslation("wilayah.boundary.sets")),
                grid,
                preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh().ifPresent(this::open);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wilayah.boundary.title");
    }

    private void addColumns() {
        grid.addColumn(this::name)
                .setHeader(getTranslation("wilayah.boundary.set"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(choice -> choice.set().map(BoundarySet::uploadedBy).orElse(""))
                .setHeader(getTranslation("wilayah.boundary.by"))
                .setAutoWidth(true);
        grid.addColumn(choice -> choice.set()
                        .map(set -> formats.moment(set.uploadedAt()))
                        .orElse(""))
                .setHeader(getTranslation("wilayah.boundary.at"))
                .setAutoWidth(true);
        grid.addComponentColumn(choice -> choice.live()
                        ? new StatusBadge(StatusBadge.Kind.OFFICIAL, getTranslation("wilayah.boundary.live"))
                        : new StatusBadge(StatusBadge.Kind.NEUTRAL, getTranslation("wilayah.boundary.kept")))
                .setHeader(getTranslation("wilayah.boundary.standing"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("wilayah.boundary.actions"))
                .setFlexGrow(0)
                .setWidth("13rem");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setProperty("accessibleName", getTranslation("wilayah.boundary.sets"));
    }

    private Div actions(Choice choice) {
        var actions = new Div(small("wilayah.boundary.preview", choice, () -> open(choice)));
        if (choice.set().isPresent() && !choice.live()) {
            actions.add(small("wilayah.boundary.remove", choice, () -> confirmRemoval(choice)));
        }
        return actions;
    }

    private Button small(String key, Choice choice, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " " + name(choice));
        return button;
    }

    private String name(Choice choice) {
        return choice.set().map(BoundarySet::fileName).orElseGet(() -> getTranslation("wilayah.boundary.schematic"));
    }

    private void accepted(BoundarySet set) {
        refresh();
        open(new Choice(Optional.of(set), false));
    }

    /** Reads everything anew; the choice in force. */
    private Optional<Choice> refresh() {
        var standing = boundaries.standing();
        version = standing.version();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(Optional.empty(), standing.live().isEmpty()));
        standing.sets().forEach(set -> choices.add(new Choice(Optional.of(set), set.live())));
        grid.setItems(choices);
        return choices.stream().filter(Choice::live).findFirst();
    }

    private void open(Choice choice) {
        attempt(() -> {
            var shapes = boundaries.preview(choice.set().map(BoundarySet::id));
            preview.removeAll();
            preview.add(new H2(getTranslation("wilayah.boundary.preview.of", name(choice))));
            if (choice.live()) {
                preview.add(note(getTranslation("wilayah.boundary.live.note")));
            } else {
                var use = new Button(getTranslation("wilayah.boundary.use"), click -> use(choice));
                use.addThemeVariants(ButtonVariant.PRIMARY);
                preview.add(new Div(use));
            }
            preview.add(map(choice, shapes));
        });
    }

    private AreaMap map(Choice choice, List<Shape> shapes) {
        var areas = shapes.stream()
                .map(shape -> new MapSpec.Area(
                        shape.kode().value(),
                        wilayahService.get(shape.kode()).name(),
                        Value.of(BigDecimal.valueOf(shape.areaKm2())),
                        false,
                        shape.geoJson()))
                .toList();
        var caption = choice.set().isEmpty() ? "wilayah.map.schematic" : "wilayah.map.official";
        return new AreaMap(MapSpec.of(
                        getTranslation("wilayah.boundary.area"),
                        getTranslation("wilayah.boundary.km2"),
                        KM2_DIGITS,
                        MapScale.SEQUENTIAL,
                        areas)
                .withCaption(getTranslation(caption))
                .withSources(List.of(name(choice))));
    }

    private void use(Choice choice) {
        attempt(() -> {
            choice.set()
                    .ifPresentOrElse(
                            set -> boundaries.putInForce(set.id(), version), () -> boundaries.backToSchematic(version));
            Notification.show(getTranslation("wilayah.boundary.used", name(choice)));
            refresh().ifPresent(this::open);
        });
    }

    private void confirmRemoval(Choice choice) {
        var dialog = new Dialog(getTranslation("wilayah.boundary.remove.of", name(choice)));
        dialog.add(note(getTranslation("wilayah.boundary.remove.note")));
        var remove = new Button(getTranslation("wilayah.boundary.remove"), click -> {
            dialog.close();
            attempt(() -> {
                choice.set().ifPresent(set -> boundaries.remove(set.id()));
                refresh().ifPresent(this::open);
            });
        });
        remove.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("wilayah.boundary.cancel"), click -> dialog.close()), remove);
        dialog.open();
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (BoundaryChangedException e) {
            Notification.show(getTranslation("wilayah.boundary.changed", e.by()), 10_000, Notification.Position.MIDDLE);
            refresh();
        }
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("carano-note");
        return note;
    }
}
