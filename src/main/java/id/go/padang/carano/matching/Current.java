package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registers as the newest release has them: of each dataset its newest period, of the events every month. */
record Current(Map<String, ReleasePart> parts, List<Long> events) {

    private static final long NONE = -1;
    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

    static Current of(Optional<Release> newest) {
        var parts = new HashMap<String, ReleasePart>();
        for (String dataset :
                List.of(Dataset.PENDUDUK, Dataset.KESEJAHTERAAN, Dataset.YATIM, Dataset.PENGANGGUR, Dataset.TANAH)) {
            newest.flatMap(release -> release.newest(dataset)).ifPresent(part -> parts.put(dataset, part));
        }
        var events = newest.stream()
                .flatMap(release -> release.parts().stream())
                .filter(part -> part.dataset().equals(Dataset.PERISTIWA))
                .map(ReleasePart::batchId)
                .toList();
        return new Current(Map.copyOf(parts), events);
    }

    boolean has(String dataset) {
        return dataset.equals(Dataset.PERISTIWA) ? !events.isEmpty() : parts.containsKey(dataset);
    }

    /** By each dataset's name its batch, by {@code <name>_date} its reference date, and the batches of the events. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (String dataset :
                List.of(Dataset.PENDUDUK, Dataset.KESEJAHTERAAN, Dataset.YATIM, Dataset.PENGANGGUR, Dataset.TANAH)) {
            var part = Optional.ofNullable(parts.get(dataset));
            parameters.put(dataset, part.map(ReleasePart::batchId).orElse(NONE));
            parameters.put(
                    dataset + "_date", part.map(ReleasePart::referenceDate).orElse(NEVER));
        }
        parameters.put("events", events.isEmpty() ? List.of(NONE) : events);
        return parameters;
    }
}
