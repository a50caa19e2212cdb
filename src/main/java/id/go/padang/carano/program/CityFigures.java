package id.go.padang.carano.program;

import id.go.padang.carano.program.GoalProgress.Reading;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.Level;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The city's newest figure of a measure, as its reader may see it. */
@Component
record CityFigures(FigureService figureService) {

    Reading read(Measure measure) {
        return switch (measure.kind()) {
            case CATALOGUE -> catalogue(measure.code());
            case SERIES -> series(measure.code());
            case FREE -> Reading.NOTHING;
        };
    }

    private Reading catalogue(String code) {
        return figureService
                .compare(code, Place.CITY, Level.KOTA, Selection.NEWEST)
                .map(found -> new Reading(
                        found.whole().value(),
                        Optional.of(found.part().period().code()),
                        Optional.of(found.release().number()),
                        found.indicator().digits()))
                .orElse(Reading.NOTHING);
    }

    private Reading series(String code) {
        return figureService.published(Place.CITY, Selection.NEWEST).stream()
                .filter(figure -> figure.indicator().equals(code))
                .max(Comparator.comparingInt(PublishedFigure::year))
                .map(figure -> new Reading(
                        Value.of(figure.value()),
                        Optional.of(Integer.toString(figure.year())),
                        figureService.releases().stream().findFirst().map(release -> release.number()),
                        Math.max(0, figure.value().scale())))
                .orElse(Reading.NOTHING);
    }
}
