package id.go.padang.carano.shared.ui;

import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.MapClass;
import id.go.padang.carano.shared.MapClasses;
import id.go.padang.carano.shared.MapColour;
import id.go.padang.carano.shared.MapPalette;
import id.go.padang.carano.shared.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a {@link MapSpec} as the browser gets it: every number and word already in the reader's language. */
final class MapDrawing {

    /** The kinds of fill the component knows. */
    enum Fill {
        COLOUR,
        HATCHED,
        BLANK
    }

    record Figures(
            String label,
            String unit,
            String caption,
            List<String> sources,
            List<Area> areas,
            List<Entry> legend,
            Colours colours,
            Words words) {}

    /** @param entry its place in the legend */
    record Area(
            String kode,
            String name,
            String shown,
            String spoken,
            String mark,
            int entry,
            boolean opens,
            boolean highlighted) {}

    record Entry(Fill fill, MapColour colour, String text, String count, String mark) {}

    record Colours(MapColour blank, MapColour hatch, MapColour border) {}

    record Words(
            String zoomIn,
            String zoomOut,
            String reset,
            String svg,
            String png,
            String legend,
            String help,
            String file) {}

    /** The words of a key with its places filled in. */
    @FunctionalInterface
    interface Wording {
        String get(String key, Object... arguments);
    }

    private final MapSpec spec;
    private final Formats formats;
    private final Wording texts;
    private final MapClasses classes;

    MapDrawing(MapSpec spec, Locale locale, Wording texts) {
        this.spec = spec;
        this.formats = new Formats(locale);
        this.texts = texts;
        this.classes = MapClasses.of(
                spec.scale(), spec.areas().stream().map(MapSpec.Area::value).toList(), spec.digits());
    }

    Figures figures() {
        var entries = entries();
        return new Figures(
                spec.label(),
                spec.unit(),
                spec.caption(),
                spec.sources(),
                spec.areas().stream().map(this::area).toList(),
                entries,
                new Colours(MapPalette.MISSING, MapPalette.HATCH, MapPalette.BORDER),
                words());
    }

    /** The shapes alone, as a JSON list: they stay when the figures change. */
    String shapes() {
        return spec.areas().stream().map(MapSpec.Area::shape).collect(Collectors.joining(",", "[", "]"));
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (MapClass one : classes.classes()) {
            entries.add(new Entry(Fill.COLOUR, one.colour(), bounds(one), count(one.count()), one.mark()));
        }
        if (classes.suppressed() > 0) {
            entries.add(new Entry(
                    Fill.HATCHED, MapPalette.HATCH, texts.get("value.suppressed"), count(classes.suppressed()), ""));
        }
        if (classes.missing() > 0) {
            entries.add(new Entry(
                    Fill.BLANK,
                    MapPalette.MISSING,
                    texts.get("value.missing.NO_DATA"),
                    count(classes.missing()),
                    MapPalette.MISSING_MARK));
        }
        return entries;
    }

    private Area area(MapSpec.Area area) {
        int place = classOf(area.value());
        boolean highlighted = spec.highlighted().contains(area.kode());
        var shown = formats.value(area.value(), spec.digits());
        int hidden = classes.classes().size();
        return switch (area.value()) {
            case Value.Known ignored -> {
                var one = classes.classes().get(place);
                var parts = Stream.of(
                        shown + " " + spec.unit(),
                        texts.get("map.class", place + 1, classes.classes().size(), bounds(one)));
                yield drawn(area, shown, parts, one.mark(), place, highlighted);
            }
            case Value.Suppressed ignored ->
                drawn(area, shown, Stream.of(texts.get("value.suppressed")), "", hidden, highlighted);
            case Value.Missing(var reason) ->
                drawn(
                        area,
                        MapPalette.MISSING_MARK,
                        Stream.of(texts.get("value.missing." + reason.name())),
                        MapPalette.MISSING_MARK,
                        hidden + (classes.suppressed() > 0 ? 1 : 0),
                        highlighted);
        };
    }

    private Area drawn(
            MapSpec.Area area, String shown, Stream<String> said, String mark, int entry, boolean highlighted) {
        var selected = highlighted ? Stream.of(texts.get("map.highlighted")) : Stream.<String>empty();
        var spoken = Stream.concat(said, selected).collect(Collectors.joining(", "));
        return new Area(
                area.kode(), area.name(), shown, area.name() + ": " + spoken, mark, entry, area.opens(), highlighted);
    }

    private int classOf(Value value) {
        return classes.of(value)
                .map(found -> IntStream.range(0, classes.classes().size())
                        .filter(i -> classes.classes().get(i).equals(found))
                        .findFirst()
                        .orElseThrow())
                .orElse(-1);
    }

    private String bounds(MapClass one) {
        var from = formats.number(one.from(), spec.digits());
        return one.isZero()
                ? formats.number(one.from(), 0)
                : one.from().compareTo(one.to()) == 0
                        ? from
                        : texts.get("map.bounds", from, formats.number(one.to(), spec.digits()));
    }

    private String count(int areas) {
        return texts.get("map.count", areas);
    }

    private Words words() {
        return new Words(
                texts.get("map.zoom_in"),
                texts.get("map.zoom_out"),
                texts.get("map.reset"),
                texts.get("map.svg"),
                texts.get("map.png"),
                texts.get("map.legend"),
                texts.get("map.help"),
                texts.get("map.file"));
    }
}
