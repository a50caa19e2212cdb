package id.go.padang.carano.shared.ui;

import id.go.padang.carano.shared.MapScale;
import id.go.padang.carano.shared.Value;
import java.util.List;
import java.util.Set;

/**
 * What a map shows, without saying how it is drawn.
 *
 * @param label what is shown, in words; the map's name for screen readers and its title in a picture
 * @param unit of every value
 * @param digits decimals shown
 * @param highlighted codes of areas with a stronger outline
 * @param caption what the shapes are, as in {@code Peta skematis}; empty for nothing
 * @param sources lines under the map in a picture: source, release
 */
public record MapSpec(
        String label,
        String unit,
        int digits,
        MapScale scale,
        List<Area> areas,
        Set<String> highlighted,
        String caption,
        List<String> sources) {

    /**
     * @param opens whether choosing it leads somewhere
     * @param shape a GeoJSON feature with its label point, as {@code BoundaryService} gives it
     */
    public record Area(String kode, String name, Value value, boolean opens, String shape) {}

    public MapSpec {
        areas = List.copyOf(areas);
        highlighted = Set.copyOf(highlighted);
        sources = List.copyOf(sources);
    }

    /** A map without caption, source and outline. */
    public static MapSpec of(String label, String unit, int digits, MapScale scale, List<Area> areas) {
        return new MapSpec(label, unit, digits, scale, areas, Set.of(), "", List.of());
    }

    public MapSpec highlighting(Set<String> codes) {
        return new MapSpec(label, unit, digits, scale, areas, codes, caption, sources);
    }

    public MapSpec withCaption(String text) {
        return new MapSpec(label, unit, digits, scale, areas, highlighted, text, sources);
    }

    public MapSpec withSources(List<String> lines) {
        return new MapSpec(label, unit, digits, scale, areas, highlighted, caption, lines);
    }
}
