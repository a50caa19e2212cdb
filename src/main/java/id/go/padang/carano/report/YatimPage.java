package id.go.padang.carano.report;

import id.go.padang.carano.pdf.QrCode;
import id.go.padang.carano.pdf.Watermark;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** Everything the template of "Ringkasan Anak Yatim" asks for, by parameter name. */
final class YatimPage implements Pages {

    private static final float CAPITAL = 15;
    private static final float SMALL_CAPITAL = 12.5f;

    private final Letter letter;
    private final LetterHead head;
    private final Wording wording;

    YatimPage(Letter letter, LetterHead head) {
        this.letter = letter;
        this.head = head;
        this.wording = letter.wording();
    }

    @Override
    public String template() {
        return "yatim";
    }

    @Override
    public List<String> parts() {
        return List.of("areas", "bars", "headline", "slices", "published", "notes");
    }

    @Override
    public String documentTitle() {
        return wording.text("report.yatim.title") + " \u2013 " + subject();
    }

    @Override
    public String subject() {
        return letter.placeName() + ", "
                + wording.period(letter.figures().place().part().period());
    }

    @Override
    public String author() {
        return "Pemerintah Kota Padang, " + letter.figures().place().part().sourceOpd();
    }

    @Override
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, wording.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new TextBundle(wording.texts(), wording.locale()));
        putHead(parameters);
        putTables(parameters);
        putSignature(parameters);
        putFoot(parameters);
        return parameters;
    }

    private void putHead(Map<String, Object> parameters) {
        var figures = letter.figures().place();
        var release = figures.release();
        parameters.put("emblem", SimpleDataRenderer.getInstance(OwnResources.emblem(head.emblem())));
        parameters.put("emblemIsPlaceholder", head.hasPlaceholder());
        parameters.put("opd", figures.part().sourceOpd().toUpperCase(wording.locale()));
        parameters.put("address", head.address());
        parameters.put("title", smallCapitals(wording.text("report.yatim.title")));
        parameters.put("place", letter.placeName());
        parameters.put("number", letter.request().number());
        parameters.put("period", wording.period(figures.part().period()));
        parameters.put("referenceDate", wording.formats().date(figures.part().referenceDate()));
        parameters.put(
                "release",
                wording.text(
                        "report.release",
                        Integer.toString(release.number()),
                        wording.formats()
                                .date(release.publishedAt().atZone(Formats.WIB).toLocalDate())));
        parameters.put("running", documentTitle());
        parameters.put("demo", letter.demo());
    }

    private void putTables(Map<String, Object> parameters) {
        var figures = letter.figures().place();
        var tables = new YatimTables(wording, letter.figures());
        parameters.put("summary", new YatimSummary(wording, figures).paragraph());
        parameters.put("before", wording.period(figures.part().period().previous()));
        parameters.put("headline", new RecordRows(tables.headline()));
        parameters.put("hasAreas", !tables.areas().isEmpty());
        parameters.put("barsHeading", wording.text("report.chart.heading", levelBelow()));
        parameters.put("bars", new RecordRows(tables.bars()));
        parameters.put("areasHeading", wording.text("report.areas.heading", levelBelow()));
        parameters.put("areas", new RecordRows(tables.areas()));
        parameters.put("ages", new RecordRows(tables.slices("umur")));
        parameters.put("others", new RecordRows(tables.slices("kelamin", "status")));
        parameters.put("hasPublished", !tables.published().isEmpty());
        parameters.put("published", new RecordRows(tables.published()));
        // the last one stays with the signature, which never stands on a page of its own
        var notes = notes();
        parameters.put("notes", new RecordRows(notes.subList(0, notes.size() - 1)));
        parameters.put("lastNoteNumber", notes.getLast().number());
        parameters.put("lastNote", notes.getLast().text());
        parameters.put("hasAnnex", !tables.annex().isEmpty());
        parameters.put("annex", new RecordRows(tables.annex()));
    }

    private void putSignature(Map<String, Object> parameters) {
        var signatory = letter.request().signatory();
        parameters.put("placeAndDate", signatory.placeAndDate());
        parameters.put("jabatan", signatory.jabatan());
        parameters.put("signatory", signatory.name());
        parameters.put("pangkat", signatory.pangkat());
        parameters.put("nip", signatory.nip());
    }

    private void putFoot(Map<String, Object> parameters) {
        var request = letter.request();
        parameters.put(
                "printedAt", wording.text("report.printedAt", wording.formats().moment(letter.printedAt())));
        parameters.put(
                "classification",
                wording.text("report.classification." + request.dispatch().classification()));
        var copies = request.dispatch().tembusan();
        parameters.put(
                "tembusan",
                copies.isEmpty()
                        ? ""
                        : IntStream.range(0, copies.size())
                                .mapToObj(i -> i + 1 + ". " + copies.get(i))
                                .collect(Collectors.joining("\n", wording.text("report.tembusan") + "\n", "")));
        parameters.put("draft", letter.code().isEmpty());
        letter.code().ifPresentOrElse(code -> putCode(parameters, code), () -> {
            parameters.put("verification", wording.text("report.draft.foot"));
            parameters.put("watermark", new Watermark(wording.text("report.draft"), OwnResources.bold()));
        });
    }

    private void putCode(Map<String, Object> parameters, String code) {
        var address = head.verificationAddress(code);
        var where = address.orElseGet(() -> wording.text("report.verification.portal"));
        parameters.put("code", code);
        parameters.put("verification", wording.text("report.verification", code, where));
        parameters.put("qr", new QrCode(address.orElse(code)));
        parameters.put("qrAlternative", wording.text("report.qr", code));
        parameters.put("qrExplanation", wording.text("report.qr.explanation", where));
    }

    private List<NoteLine> notes() {
        var part = letter.figures().place().part();
        var formats = wording.formats();
        var texts = new ArrayList<String>();
        texts.add(wording.text(
                "report.note.source",
                part.sourceOpd(),
                wording.period(part.period()),
                formats.date(part.referenceDate())));
        texts.add(wording.text(
                "report.note.verval",
                formats.count(part.rows()),
                formats.count(part.accepted()),
                formats.count(part.rows() - part.accepted()),
                formats.count(part.warned()),
                formats.moment(part.validatedAt())));
        texts.add(wording.text("report.note.child"));
        texts.add(wording.text("report.note.status"));
        texts.add(wording.text("report.note.unmapped"));
        texts.add(wording.text("report.note.symbols"));
        if (letter.request().place() instanceof Place.Constituency(var dapil)) {
            texts.add(wording.text(
                    "report.note.dapil",
                    dapil.roman(),
                    Integer.toString(dapil.electionYear()),
                    wording.names(dapil.kecamatan())));
        }
        if (!letter.figures().closed().isEmpty()) {
            texts.add(wording.text(
                    "report.note.closed", wording.names(letter.figures().closed())));
        }
        var lines = new ArrayList<NoteLine>();
        texts.forEach(text -> lines.add(new NoteLine(lines.size() + 1 + ".", text)));
        return lines;
    }

    private String levelBelow() {
        return wording.level(letter.figures().place().children().stream()
                        .flatMap(row -> row.kode().stream())
                        .findFirst()
                        .map(kode -> kode.level())
                        .orElse(Level.KELURAHAN))
                .toLowerCase(wording.locale());
    }

    // the font has small capitals of its own, but the PDF library cannot reach them
    private static String smallCapitals(String text) {
        var styled = new StringBuilder();
        for (String word : text.split(" ")) {
            styled.append(styled.isEmpty() ? "" : " ")
                    .append(sized(word.substring(0, 1), CAPITAL))
                    .append(sized(word.substring(1), SMALL_CAPITAL));
        }
        return styled.toString();
    }

    private static String sized(String text, float size) {
        var safe = text.toUpperCase(Locale.ROOT).replace("&", "&amp;").replace("<", "&lt;");
        return "<style size=\"" + size + "\">" + safe + "</style>";
    }
}
