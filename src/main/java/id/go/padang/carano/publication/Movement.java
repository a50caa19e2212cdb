package id.go.padang.carano.publication;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * How far hidden cells of one region can move away from the truth together, so that every sum and every shown number
 * still holds: a linear programme.
 */
final class Movement {

    private static final double EXACT = 1e-6;
    private static final int FIRST = 10_000;
    private static final long MIP_MILLIS = 2_000;

    private final CellTable table;
    private final long[] down;

    /** @param down the furthest that each cell can fall, as a number from 0 down */
    Movement(CellTable table, long[] down) {
        this.table = table;
        this.down = down;
    }

    /**
     * Moves a cell as far as it goes in a direction, and others at random beside it.
     *
     * @param most the furthest that any cell may rise
     * @param whole whether only whole numbers will do
     * @return the movement of every cell of the region; empty when none was found
     */
    Optional<Map<Integer, Double>> furthest(
            BitSet region, int target, int direction, long most, Random nudge, boolean whole) {
        var model = new ExpressionsBasedModel();
        var variables = new HashMap<Integer, Variable>();
        var seen = new BitSet();
        region.stream().forEach(cell -> {
            int weight = cell == target ? direction * FIRST : nudge.nextInt(3) - 1;
            variables.put(
                    cell,
                    model.newVariable("c" + cell)
                            .lower(Math.max(down[cell], -most))
                            .upper(most)
                            .integer(whole)
                            .weight(BigDecimal.valueOf(weight)));
        });
        region.stream()
                .boxed()
                .flatMap(cell -> table.linesOf(cell).stream())
                .filter(line -> !seen.get(line.number()))
                .forEach(line -> {
                    seen.set(line.number());
                    var sum = model.newExpression("l" + line.number()).level(0);
                    for (CellTable.Term term : line.terms()) {
                        var variable = variables.get(term.cell());
                        if (variable != null) {
                            sum.set(variable, term.sign());
                        }
                    }
                });
        if (whole) {
            model.options.time_abort = MIP_MILLIS;
            model.options.time_suffice = MIP_MILLIS;
        }
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        var moved = new HashMap<Integer, Double>();
        variables.forEach((cell, variable) -> moved.put(cell, result.doubleValue(model.indexOf(variable))));
        return Optional.of(moved);
    }

    /** The movement in whole numbers when it is one that fits exactly, counted without any rounding. */
    Optional<Map<Integer, Long>> exact(Map<Integer, Double> moved) {
        var whole = new HashMap<Integer, Long>();
        for (var entry : moved.entrySet()) {
            long near = Math.round(entry.getValue());
            if (Math.abs(entry.getValue() - near) > EXACT || near < down[entry.getKey()]) {
                return Optional.empty();
            }
            if (near != 0) {
                whole.put(entry.getKey(), near);
            }
        }
        boolean fits = whole.keySet().stream()
                .flatMap(cell -> table.linesOf(cell).stream())
                .allMatch(line -> line.terms().stream()
                                .mapToLong(term -> term.sign() * whole.getOrDefault(term.cell(), 0L))
                                .sum()
                        == 0);
        return fits ? Optional.of(whole) : Optional.empty();
    }
}
