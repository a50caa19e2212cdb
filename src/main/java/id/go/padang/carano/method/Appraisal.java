package id.go.padang.carano.method;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything a ranking depends on: what is compared, by what, how heavily, and what is done about gaps. Refused with an
 * {@link IllegalArgumentException} when an id stands twice or the weights are not for exactly these criteria.
 */
public record Appraisal(List<Criterion> criteria, Weights weights, List<Item> items, MissingRule missing) {

    public Appraisal {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
        var ids = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
        if (ids.size() < criteria.size() || !ids.equals(weights.shares().keySet())) {
            throw new IllegalArgumentException("one weight for each criterion: " + ids + ", " + weights.shares());
        }
        var seen = new HashSet<String>();
        for (Item item : items) {
            if (!seen.add(item.id())) {
                throw new IllegalArgumentException("stands twice: " + item.id());
            }
        }
    }

    /** The same with other weights. */
    public Appraisal with(Weights others) {
        return new Appraisal(criteria, others, items, missing);
    }
}
