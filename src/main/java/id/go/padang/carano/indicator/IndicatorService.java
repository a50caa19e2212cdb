package id.go.padang.carano.indicator;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the catalogue. Definitions are public: anybody may ask. */
@Service
@PreAuthorize("permitAll()")
public class IndicatorService {

    /** Every dataset, in the order of screens. */
    public List<Dataset> datasets() {
        return Datasets.ALL;
    }

    /** The dataset of a known code; throws {@link IllegalArgumentException} on another code. */
    public Dataset dataset(String code) {
        return datasets().stream()
                .filter(dataset -> dataset.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such dataset: " + code));
    }

    /** The indicators counted from a dataset, in the order of screens. */
    public List<Indicator> indicators(String dataset) {
        return Indicators.ALL.stream()
                .filter(indicator -> indicator.dataset().equals(dataset))
                .toList();
    }

    /** The statistics of others that {@code statistik} may carry, in the order of screens. */
    public List<Series> series() {
        return Indicators.SERIES;
    }
}
