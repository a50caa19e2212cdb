package id.go.padang.carano.priority;

import java.util.List;

/** A worked-out study in the words of a decision, before it is one: the same screen shows both. */
public record Outline(List<Decision.Criterion> criteria, List<Decision.Item> items, Decision.Firmness firmness) {

    public Outline {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
    }

    /** Of a decision. */
    public static Outline of(Decision decision) {
        return new Outline(decision.criteria(), decision.items(), decision.firmness());
    }
}
