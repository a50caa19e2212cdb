package id.go.padang.carano.report;

import java.util.List;

/**
 * Where a letter goes.
 *
 * @param tembusan who receives a copy, one line each
 */
public record Dispatch(Classification classification, List<String> tembusan) {

    public static final Dispatch ORDINARY = new Dispatch(Classification.BIASA, List.of());

    public Dispatch {
        tembusan = tembusan.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** From lines as they are typed. */
    public static Dispatch of(Classification classification, String lines) {
        return new Dispatch(classification, lines.lines().toList());
    }

    /** As typed: one line each. */
    public String lines() {
        return String.join("\n", tembusan);
    }
}
