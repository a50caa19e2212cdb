package id.go.padang.carano.shared;

import java.util.List;

/** The only place where colours of maps stand: for screens, for pictures, for documents. */
public final class MapPalette {

    /** Deep teal, little to much; each step is darker, so that a grey print keeps the order. */
    public static final List<MapColour> SEQUENTIAL = List.of(
            new MapColour("#d3ebea", "#1a444a"),
            new MapColour("#a0d1d1", "#24646c"),
            new MapColour("#60aeb1", "#378a91"),
            new MapColour("#27818a", "#66b6ba"),
            new MapColour("#0a4b54", "#b2e5e5"));

    /** Purple for less, orange for more, strong outside; told apart by the colour blind, and by a sign in grey. */
    public static final List<MapColour> DIVERGING = List.of(
            new MapColour("#5e3c99", "#a58be6"),
            new MapColour("#b2abd2", "#564a80"),
            new MapColour("#fdb863", "#7d4f1b"),
            new MapColour("#d95f02", "#f0993e"));

    /** Nothing, which is not the same as no data. */
    public static final MapColour ZERO = new MapColour("#f5f1e6", "#3a372f");

    /** No data: the page itself, with {@link #MISSING_MARK}. */
    public static final MapColour MISSING = new MapColour("#ffffff", "#1b2022");

    /** Hidden: hatched with {@link #HATCH} on {@link #MISSING}. */
    public static final MapColour HATCH = new MapColour("#6b7678", "#8b9799");

    /** Lines between areas. */
    public static final MapColour BORDER = new MapColour("#4d5a5c", "#8fa0a2");

    public static final String MISSING_MARK = "•";

    private MapPalette() {}

    /** As many of the sequential colours as there are classes, spread over the whole range; 1 to 5. */
    static List<MapColour> sequential(int classes) {
        return switch (classes) {
            case 1 -> chosen(2);
            case 2 -> chosen(1, 3);
            case 3 -> chosen(0, 2, 4);
            case 4 -> chosen(0, 1, 3, 4);
            default -> SEQUENTIAL;
        };
    }

    private static List<MapColour> chosen(Integer... places) {
        return List.of(places).stream().map(SEQUENTIAL::get).toList();
    }
}
