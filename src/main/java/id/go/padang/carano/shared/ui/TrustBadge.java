package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** Why a figure can be believed, or not: is it in time, who produced it, who answers for it, how well it was checked. */
public final class TrustBadge extends Div {

    /**
     * What a badge says.
     *
     * @param stale whether the producer owes newer data
     * @param age how old it is against the promised cycle
     * @param lines source, steward, checked rows, padan rows, release; the order of screens
     */
    public record Content(boolean stale, String age, List<String> lines) {

        public Content {
            lines = List.copyOf(lines);
        }
    }

    public TrustBadge(Content content) {
        addClassName("trust-badge");
        Still.fill(
                this,
                Stream.concat(
                                Stream.of(freshness(content.stale()), new Span(content.age())),
                                content.lines().stream().map(Span::new))
                        .toList());
    }

    private StatusBadge freshness(boolean stale) {
        return stale
                ? new StatusBadge(StatusBadge.Kind.ATTENTION, getTranslation("trust.stale"))
                : new StatusBadge(StatusBadge.Kind.GOOD, getTranslation("trust.fresh"));
    }
}
