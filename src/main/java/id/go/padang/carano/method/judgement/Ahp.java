package id.go.padang.carano.method.judgement;

import id.go.padang.carano.method.Weights;
import java.util.List;
import java.util.Optional;

/**
 * Weights from pairwise judgements by the principal eigenvector, with the consistency ratio (Saaty 1980).
 *
 * @param consistencyIndex how far the judgements contradict each other, 0 when not at all
 * @param consistencyRatio the index over that of random judgements; above {@link #LIMIT} ask for a revision
 * @param suspect the judgement that fits the others least; empty when all fit
 */
public record Ahp(Weights weights, double consistencyIndex, double consistencyRatio, Optional<Suspect> suspect) {

    /** Above this ratio judgements are to be revised (Saaty 1980). */
    public static final double LIMIT = 0.10;

    // Saaty 1980, by number of things compared, from 0
    private static final double[] RANDOM_INDEX = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    /** How many things can be compared; compare more in groups, see {@link Weights#nested}. */
    public static final int MOST = RANDOM_INDEX.length - 1;

    private static final double CONSISTENT = 1e-9;

    /**
     * One is {@code times} as important as the other.
     *
     * @param times on Saaty's scale 1 to 9, or the reciprocal
     */
    public record Judgement(String a, String b, double times) {

        public Judgement {
            if (!(times > 0) || !Double.isFinite(times)) {
                throw new IllegalArgumentException("above zero: " + times);
            }
        }
    }

    /**
     * The judgement that fits the others least (largest deviation from the weights: Saaty 2003).
     *
     * @param given what was said
     * @param fitting what the other judgements imply (Harker 1987)
     * @param advised {@code fitting} as the nearest step of the scale 1/9 … 1 … 9
     * @param ratioAfter the consistency ratio with the advised value
     */
    public record Suspect(Judgement given, double fitting, double advised, double ratioAfter) {}

    /**
     * Weights from a full set of judgements.
     *
     * @param names two to {@link #MOST}
     * @param judgements exactly one for each pair, in either direction
     * @throws IllegalArgumentException when a pair is missing, judged twice or unknown
     */
    public static Ahp of(List<String> names, List<Judgement> judgements) {
        return of(Judgements.of(names, judgements));
    }

    static Ahp of(Judgements judgements) {
        if (judgements.size() < 2 || judgements.size() > MOST) {
            throw new IllegalArgumentException("two to " + MOST + ": " + judgements.size());
        }
        var principal = judgements.principal();
        double ratio = ratio(principal);
        var suspect = ratio > CONSISTENT ? Optional.of(suspect(judgements, principal)) : Optional.<Suspect>empty();
        return new Ahp(Weights.of(judgements.names, principal.weights()), principal.consistencyIndex(), ratio, suspect);
    }

    /** Whether the judgements may stand. */
    public boolean acceptable() {
        return consistencyRatio <= LIMIT;
    }

    private static double ratio(Judgements.Principal principal) {
        double random = RANDOM_INDEX[principal.weights().length];
        return random == 0 ? 0 : principal.consistencyIndex() / random;
    }

    private static Suspect suspect(Judgements judgements, Judgements.Principal principal) {
        double worst = 0;
        Optional<Suspect> suspect = Optional.empty();
        for (int a = 0; a < judgements.size(); a++) {
            for (int b = a + 1; b < judgements.size(); b++) {
                double deviation = Math.abs(Math.log(judgements.matrix[a][b]
                        * principal.weights()[b]
                        / principal.weights()[a]));
                if (deviation < worst - CONSISTENT) {
                    continue;
                }
                var candidate = repair(judgements, a, b);
                // of three, all deviate alike: then the one whose repair helps most
                if (deviation > worst + CONSISTENT
                        || suspect.isEmpty()
                        || candidate.ratioAfter() < suspect.get().ratioAfter()) {
                    suspect = Optional.of(candidate);
                    worst = Math.max(worst, deviation);
                }
            }
        }
        return suspect.orElseThrow();
    }

    private static Suspect repair(Judgements judgements, int a, int b) {
        var others = judgements.without(a, b).principal().weights();
        double fitting = others[a] / others[b];
        double advised = fitting >= 1 ? step(fitting) : 1 / step(1 / fitting);
        var given = new Judgement(judgements.names.get(a), judgements.names.get(b), judgements.matrix[a][b]);
        return new Suspect(
                given, fitting, advised, ratio(judgements.with(a, b, advised).principal()));
    }

    private static double step(double times) {
        return Math.clamp(Math.round(times), 1, 9);
    }
}
