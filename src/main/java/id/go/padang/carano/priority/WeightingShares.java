package id.go.padang.carano.priority;

import id.go.padang.carano.method.Acceptability;
import id.go.padang.carano.method.Appraisal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shares of places over many weightings. They do not depend on the weights at hand, so a table is computed once. */
@Component
class WeightingShares {

    private static final int KEPT = 16;
    private static final long SEED = 1371;

    private final Map<Appraisal, Acceptability> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Appraisal, Acceptability> eldest) {
            return size() > KEPT;
        }
    };

    Optional<Acceptability> of(Plan plan, Evidence evidence) {
        return Assessor.appraisal(plan, evidence, Weighing.EQUAL)
                .filter(appraisal -> evidence.rows().size() > 1)
                .map(this::of);
    }

    private Acceptability of(Appraisal appraisal) {
        synchronized (kept) {
            var known = kept.get(appraisal);
            if (known != null) {
                return known;
            }
        }
        var fresh = Acceptability.of(appraisal, Acceptability.DRAWS, SEED);
        synchronized (kept) {
            kept.put(appraisal, fresh);
        }
        return fresh;
    }
}
