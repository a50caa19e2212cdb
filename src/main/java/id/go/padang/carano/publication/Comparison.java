package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Indicator;
import java.util.List;

/**
 * One indicator over areas of one level.
 *
 * @param part what the numerator was counted from
 * @param whole the place that the areas lie in
 * @param areas in code order
 * @param trend the place in every period of the release up to the selected one, oldest first
 */
public record Comparison(
        Indicator indicator,
        Place place,
        Release release,
        ReleasePart part,
        Figure whole,
        List<AreaFigure> areas,
        List<PeriodFigure> trend) {}
