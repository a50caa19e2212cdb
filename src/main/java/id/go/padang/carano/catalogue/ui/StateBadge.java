package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.ui.StatusBadge;

/** Whether a definition counts already. */
final class StateBadge extends Span {

    StateBadge(CatalogueState state) {
        var number = state.release().map(release -> Integer.toString(release)).orElse("");
        add(new StatusBadge(
                switch (state.kind()) {
                    case IN_FORCE -> StatusBadge.Kind.GOOD;
                    case WAITING -> StatusBadge.Kind.ATTENTION;
                    case RETIRING -> StatusBadge.Kind.ATTENTION;
                    case RETIRED -> StatusBadge.Kind.NEUTRAL;
                },
                getTranslation("catalogue.state." + state.kind().name(), number)));
    }
}
