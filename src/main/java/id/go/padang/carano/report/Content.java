package id.go.padang.carano.report;

import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.shared.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything a kind of report has to say, cut to its reader and in the language that was asked for.
 *
 * @param title of the document, as in {@code Ringkasan Anak Yatim}
 * @param opd whose letterhead it is
 * @param summary what the tables show, in words
 * @param body from top to bottom
 * @param notes below the body, numbered when they are printed
 * @param annex on new pages after the signature; empty for none
 * @param rights what a reader of this content must be allowed to see
 * @param reading who reads it and what for, on every page; only of a list of persons
 */
public record Content(
        String title,
        String opd,
        Edition edition,
        String summary,
        List<Section> body,
        List<String> notes,
        List<Section> annex,
        ReaderRights rights,
        Optional<Reading> reading) {

    public Content {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        annex = List.copyOf(annex);
    }

    /** For whoever has the rights. */
    public Content(
            String title,
            String opd,
            Edition edition,
            String summary,
            List<Section> body,
            List<String> notes,
            List<Section> annex,
            ReaderRights rights) {
        this(title, opd, edition, summary, body, notes, annex, rights, Optional.empty());
    }

    /**
     * What makes a print somebody's own.
     *
     * @param purpose in words
     * @param reader by name and account
     */
    public record Reading(String purpose, String reader) {}

    /**
     * Which figures were read.
     *
     * @param period of the figures, or the latest of several
     * @param newest whether every register shows its newest period of the release, whatever {@code period} is
     * @param covers that period in words, or what it stands for
     * @param referenceDate the day that ages are counted at, in words
     */
    public record Edition(Release release, Period period, boolean newest, String covers, String referenceDate) {

        /**
         * Of these parts of a release, in the period that was asked for or in the newest of each.
         *
         * @param parts never empty
         */
        public static Edition of(Release release, Optional<Period> asked, List<ReleasePart> parts, Wording wording) {
            var latest = asked.orElseGet(() -> parts.stream()
                    .map(ReleasePart::period)
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
            return new Edition(
                    release,
                    latest,
                    asked.isEmpty(),
                    wording.text("report.covers", wording.period(latest)),
                    parts.stream().map(ReleasePart::referenceDate).distinct().count() == 1
                            ? wording.formats().date(parts.getFirst().referenceDate())
                            : wording.text("report.meta.referenceDate.each"));
        }

        /** Reads exactly these figures again. */
        Selection selection() {
            return new Selection(Optional.of(release.number()), newest ? Optional.empty() : Optional.of(period));
        }
    }
}
