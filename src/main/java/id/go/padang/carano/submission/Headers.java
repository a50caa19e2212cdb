package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the columns of a dataset in the headers of a file: after the template, or as an operator once matched them. */
@Component
class Headers {

    private final MappingQueries mappings;

    Headers(MappingQueries mappings) {
        this.mappings = mappings;
    }

    /** @param remembered the key of the matching that was used; empty where the header is the template's */
    record Match(FileHeader header, Optional<String> remembered) {}

    /** Empty when a person has to match them. */
    Optional<Match> of(Dataset dataset, List<String> names) {
        var template = FileHeader.of(dataset, names);
        if (template.isPresent()) {
            return template.map(header -> new Match(header, Optional.empty()));
        }
        var key = MappingQueries.key(names);
        return mappings.find(dataset, key)
                .map(mapping -> new Match(new FileHeader(mapping.positions(), names.size()), Optional.of(key)));
    }

    /** The same in a file of corrections, which says in columns of its own which rows it corrects. */
    Optional<Match> ofCorrection(Dataset dataset, List<String> names) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < names.size(); i++) {
            if (!ErrorFile.COLUMNS.contains(FileHeader.folded(names.get(i)))) {
                places.add(i);
            }
        }
        return of(dataset, places.stream().map(names::get).toList()).map(match -> {
            Map<String, Integer> positions = new HashMap<>();
            match.header().positions().forEach((column, place) -> positions.put(column, places.get(place)));
            return new Match(new FileHeader(Map.copyOf(positions), names.size()), match.remembered());
        });
    }
}
