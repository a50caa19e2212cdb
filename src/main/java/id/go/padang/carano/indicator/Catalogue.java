package id.go.padang.carano.indicator;

import id.go.padang.carano.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Every revision of every indicator, kept in memory: a revision never changes, so only new ones are looked for. */
@Component
class Catalogue implements SmartInitializingSingleton {

    private record Kept(long changes, Map<String, List<Revision>> byCode) {}

    private final CatalogueQueries queries;
    private final Texts texts;
    private volatile Kept kept = new Kept(-1, Map.of());

    Catalogue(CatalogueQueries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    // an indicator that a later version of the house brings along is added to the walidata's own
    @Override
    public void afterSingletonsInstantiated() {
        var known = kept().byCode();
        for (Indicator seed : new SeedIndicators(texts).all()) {
            if (!known.containsKey(seed.code())) {
                add(seed);
            }
        }
    }

    /** The newest revision of each. */
    List<Revision> current() {
        return kept().byCode().values().stream().map(List::getLast).toList();
    }

    /** Oldest first. */
    List<Revision> history(String code) {
        return kept().byCode().getOrDefault(code, List.of());
    }

    private Kept kept() {
        var seen = kept;
        long changes = queries.changes();
        if (changes != seen.changes()) {
            var byCode = new LinkedHashMap<String, List<Revision>>();
            queries.all()
                    .forEach(revision -> byCode.computeIfAbsent(
                                    revision.indicator().code(), code -> new ArrayList<>())
                            .add(revision));
            seen = new Kept(changes, byCode);
            kept = seen;
        }
        return seen;
    }

    private void add(Indicator seed) {
        try {
            queries.insert(
                    new Revision(seed, false, texts.get(Texts.INDONESIAN, "app.name"), Instant.now(), ""),
                    queries.nextPosition());
        } catch (DuplicateKeyException e) {
            // another portal on the same database was faster
        }
    }
}
