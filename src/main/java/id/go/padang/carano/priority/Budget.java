package id.go.padang.carano.priority;

import id.go.padang.carano.method.BudgetLine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What it costs and what there is.
 *
 * @param ceiling in rupiah, from 0
 * @param unitsFrom code of the count whose value times {@code unitCost} is an item's cost; empty when costs are entered
 * @param unitCost in rupiah
 * @param costs in rupiah by item; goes before what is computed
 * @param mandatory items that a regulation demands (wajib, SPM)
 */
public record Budget(
        long ceiling,
        BudgetLine.Filling filling,
        Optional<String> unitsFrom,
        long unitCost,
        Map<String, Long> costs,
        Set<String> mandatory) {

    public Budget {
        if (ceiling < 0 || unitCost < 0 || costs.values().stream().anyMatch(cost -> cost < 0)) {
            throw new IllegalArgumentException("money below zero");
        }
        costs = Map.copyOf(costs);
        mandatory = Set.copyOf(mandatory);
    }
}
