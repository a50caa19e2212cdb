package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of the table of areas, in groups that readers show and hide. */
record TableColumns(Texts texts, Locale locale) {

    /** A group of measures; its name has the key {@code dashboard.group.<name>}. */
    enum Group {
        JENIS("jenis.YATIM", "jenis.PIATU", "jenis.YATIM_PIATU"),
        UMUR("umur.0-4", "umur.5-6", "umur.7-12", "umur.13-15", "umur.16-17"),
        DI_LUAR("yatim.usia18"),
        STATUS("status.TERDATA", "status.DIUSULKAN", "status.MENERIMA", PERCENT);

        private final List<String> measures;

        Group(String... measures) {
            this.measures = List.of(measures);
        }
    }

    static final String TOTAL = "yatim.total";
    static final String PERCENT = "yatim.menerima_persen";

    /** The total and the measures of these groups. */
    List<FigureTable.Column> of(Set<Group> groups) {
        var columns = new ArrayList<FigureTable.Column>();
        columns.add(column(TOTAL, ""));
        for (Group group : Group.values()) {
            if (groups.contains(group)) {
                group.measures.forEach(measure -> columns.add(column(measure, name(group))));
            }
        }
        return List.copyOf(columns);
    }

    String name(Group group) {
        return texts.get(locale, "dashboard.group." + group.name());
    }

    private FigureTable.Column column(String measure, String group) {
        return new FigureTable.Column(
                measure, texts.get(locale, "dashboard.column." + measure), group, measure.equals(PERCENT) ? 1 : 0);
    }
}
