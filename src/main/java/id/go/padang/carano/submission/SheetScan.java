package id.go.padang.carano.submission;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What one sheet of a workbook hides and merges, and how many rows it has. */
final class SheetScan {

    private static final int REMEMBERED = 1_000;
    private static final int SHOWN = 10;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final List<Long> hiddenRows = new ArrayList<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private long rows;
    private long row;
    private boolean rowIsHidden;

    private SheetScan() {}

    static SheetScan of(InputStream content) throws XMLStreamException {
        var scan = new SheetScan();
        var xml = SafeXml.open(content);
        while (xml.hasNext()) {
            if (SafeXml.startsElement(xml)) {
                scan.read(xml);
            }
        }
        return scan;
    }

    long rows() {
        return rows;
    }

    /** What is hidden or merged must not be taken over unseen. */
    void requirePlain(long headerRow, int width) {
        var rowsBelow = hiddenRows.stream().filter(one -> one >= headerRow).toList();
        if (!rowsBelow.isEmpty()) {
            throw new FileProblemException("file.hidden_rows", listed(rowsBelow));
        }
        var columns = hiddenColumns.stream()
                .filter(range -> range[0] < width)
                .map(range -> letters(range[0]) + (range[1] > range[0] ? "–" + letters(range[1]) : ""))
                .toList();
        if (!columns.isEmpty()) {
            throw new FileProblemException("file.hidden_columns", listed(columns));
        }
        merged.stream()
                .filter(range -> touches(range, headerRow, width))
                .findFirst()
                .ifPresent(range -> {
                    throw new FileProblemException("file.merged", range);
                });
    }

    private void read(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                rows++;
                var number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Long.parseLong(number);
                rowIsHidden = isTrue(xml.getAttributeValue(null, "hidden"));
            }
            case "c" -> {
                var address = xml.getAttributeValue(null, "r");
                if (address != null && !ADDRESS.matcher(address).matches()) {
                    throw new FileProblemException("file.workbook_broken");
                }
            }
            case "v", "is" -> {
                if (rowIsHidden && hiddenRows.size() < REMEMBERED) {
                    hiddenRows.add(row);
                    rowIsHidden = false;
                }
            }
            case "col" -> {
                if (isTrue(xml.getAttributeValue(null, "hidden")) && hiddenColumns.size() < REMEMBERED) {
                    hiddenColumns.add(new int[] {
                        Integer.parseInt(xml.getAttributeValue(null, "min")) - 1,
                        Integer.parseInt(xml.getAttributeValue(null, "max")) - 1
                    });
                }
            }
            case "mergeCell" -> {
                if (merged.size() < REMEMBERED) {
                    merged.add(xml.getAttributeValue(null, "ref"));
                }
            }
            default -> {
                // formats, widths and whatever else makes a sheet pretty
            }
        }
    }

    private static boolean touches(String range, long headerRow, int width) {
        var ends = range.split(":", -1);
        var first = ADDRESS.matcher(ends[0]);
        var last = ADDRESS.matcher(ends[ends.length - 1]);
        return !first.matches()
                || !last.matches()
                || Long.parseLong(last.group(2)) >= headerRow && column(first.group(1)) < width;
    }

    /** The letters over a column, as in {@code AB}. */
    static String letters(int column) {
        return column < 26 ? Character.toString('A' + column) : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private static String listed(List<?> some) {
        return some.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "))
                + (some.size() > SHOWN ? ", …" : "");
    }
}
