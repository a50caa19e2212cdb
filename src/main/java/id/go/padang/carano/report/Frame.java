package id.go.padang.carano.report;

import id.go.padang.carano.pdf.QrCode;
import id.go.padang.carano.pdf.Watermark;
import id.go.padang.carano.report.page.Pen;
import id.go.padang.carano.shared.Formats;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** What stands around the content of every report, by the frame's parameter names. */
final class Frame {

    private static final float CAPITAL = 15;
    private static final float SMALL_CAPITAL = 12.5f;

    private final Letter letter;
    private final LetterHead head;
    private final Wording wording;

    Frame(Letter letter, LetterHead head) {
        this.letter = letter;
        this.head = head;
        this.wording = letter.wording();
    }

    String documentTitle() {
        return letter.content().title() + " \u2013 " + subject();
    }

    String subject() {
        return letter.placeName() + ", " + letter.content().edition().covers();
    }

    String author() {
        return "Pemerintah Kota Padang, " + letter.content().opd();
    }

    /** The notes with their numbers. */
    List<NoteLine> notes() {
        var notes = letter.content().notes();
        return IntStream.range(0, notes.size())
                .mapToObj(i -> new NoteLine(i + 1 + ".", notes.get(i)))
                .toList();
    }

    /** What lets a template read the texts of the screens. */
    Map<String, Object> language() {
        return Map.of(
                JRParameter.REPORT_LOCALE,
                wording.locale(),
                JRParameter.REPORT_RESOURCE_BUNDLE,
                new TextBundle(wording.texts(), wording.locale()));
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<>(language());
        putHead(parameters);
        putLastNote(parameters);
        putSignature(parameters);
        putFoot(parameters);
        return parameters;
    }

    private void putHead(Map<String, Object> parameters) {
        var content = letter.content();
        var edition = content.edition();
        parameters.put("emblem", SimpleDataRenderer.getInstance(OwnResources.emblem(head.emblem())));
        parameters.put("emblemIsPlaceholder", head.hasPlaceholder());
        parameters.put("opd", content.opd().toUpperCase(wording.locale()));
        parameters.put("address", head.address());
        parameters.put("title", smallCapitals(content.title()));
        parameters.put("place", letter.placeName());
        parameters.put("number", letter.request().number());
        parameters.put("period", edition.covers());
        parameters.put("referenceDate", edition.referenceDate());
        parameters.put(
                "release",
                wording.text(
                        "report.release",
                        Integer.toString(edition.release().number()),
                        wording.formats()
                                .date(edition.release()
                                        .publishedAt()
                                        .atZone(Formats.WIB)
                                        .toLocalDate())));
        parameters.put("running", documentTitle());
        parameters.put("demo", letter.demo());
        parameters.put("summary", content.summary());
    }

    // it stays with the signature, which never stands on a page of its own
    private void putLastNote(Map<String, Object> parameters) {
        var notes = notes();
        parameters.put("lastNoteNumber", notes.isEmpty() ? "" : notes.getLast().number());
        parameters.put("lastNote", notes.isEmpty() ? "" : notes.getLast().text());
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
        parameters.put("classification", wording.text("report.classification." + classification()));
        var copies = request.dispatch().tembusan();
        parameters.put(
                "tembusan",
                copies.isEmpty()
                        ? ""
                        : IntStream.range(0, copies.size())
                                .mapToObj(i -> i + 1 + ". " + copies.get(i))
                                .collect(Collectors.joining("\n", wording.text("report.tembusan") + "\n", "")));
        parameters.put("draft", letter.code().isEmpty());
        letter.code().ifPresentOrElse(code -> putCode(parameters, code), () -> putMark(parameters));
        parameters.put("reading", letter.reading().orElse(""));
    }

    private void putMark(Map<String, Object> parameters) {
        var mark = letter.content().reading().isPresent() ? "report.own" : "report.draft";
        parameters.put("mark", wording.text(mark));
        parameters.put("verification", wording.text(mark + ".foot"));
        parameters.put("watermark", new Watermark(wording.text(mark), Pen.bold()));
    }

    // persons are never for everybody
    private Classification classification() {
        var asked = letter.request().dispatch().classification();
        return letter.content().reading().isPresent() && asked == Classification.BIASA
                ? Classification.TERBATAS
                : asked;
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
