package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.people.ui.PeopleNavigation;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a number leads to the persons it counts; for everyone else it is only a number. */
@Component
record PeopleLinks(CurrentAccount current, IndicatorService indicators) {

    Optional<String> behind(Indicator indicator, Value value, Place place, Selection selection) {
        return isOpen(indicator.dataset(), value)
                ? Optional.of(PeopleNavigation.hrefTo(indicator.code(), place, selection))
                : Optional.empty();
    }

    /** Of a category among a dataset's total. */
    Optional<String> behind(
            String dataset, String dimension, String category, Value value, Place place, Selection selection) {
        if (!isOpen(dataset, value) || selection.filter().categories().containsKey(dimension)) {
            return Optional.empty();
        }
        var narrowed = selection.filter().and(new Filter(Map.of(dimension, Set.of(category))));
        return Optional.of(
                PeopleNavigation.hrefTo(indicators.dataset(dataset).totalCode(), place, selection.with(narrowed)));
    }

    private boolean isOpen(String dataset, Value value) {
        return value instanceof Value.Known(var amount)
                && amount.signum() > 0
                && PeopleNavigation.mayOpen(
                        current.get(), indicators.dataset(dataset).ownerOpd());
    }
}
