package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.people.ui.PurposeFields;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Classification;
import id.go.padang.carano.report.Dispatch;
import id.go.padang.carano.report.Listing;
import id.go.padang.carano.report.Paper;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportOffer;
import id.go.padang.carano.report.ReportPreference;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Signatory;
import id.go.padang.carano.report.bulk.BulkOrder;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What a letter needs to know before it is printed. */
class RequestForm extends Div {

    private static final int LONGEST = 100;
    private static final int LONGEST_LIST = 1000;

    /** What happens when another kind is chosen. */
    @FunctionalInterface
    interface Change {
        void to(String kind, Place place, Selection selection);
    }

    private final Select<ReportOffer> kind = new Select<>();
    private final Select<ReportKind.Subject> subject = new Select<>();
    private final ComboBox<Place> place = new ComboBox<>(getTranslation("report.form.place"));
    private final Select<Release> release = new Select<>();
    private final Select<Period> period = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final Select<Paper> paper = new Select<>();
    private final Checkbox annex = new Checkbox(getTranslation("report.form.annex"), true);
    private final Checkbox guarded = new Checkbox(getTranslation("report.form.guarded"), false);
    private final Select<Classification> classification = new Select<>();
    private final TextArea tembusan = new TextArea(getTranslation("report.form.tembusan"));
    private final TextField number = text("number");
    private final TextField placeAndDate = text("placeAndDate");
    private final TextField jabatan = text("jabatan");
    private final TextField name = text("name");
    private final TextField pangkat = text("pangkat");
    private final TextField nip = text("nip");
    private final PurposeFields purpose = new PurposeFields();
    private final transient ReportOffer offer;
    private final transient List<Release> releases;

    RequestForm(
            List<ReportOffer> offers,
            ReportOffer offer,
            List<Release> releases,
            WilayahService wilayahService,
            Texts texts,
            Change change) {
        this.offer = offer;
        this.releases = releases;
        addClassName("carano-form");
        var formats = new Formats(getLocale());
        kind.setLabel(getTranslation("report.form.kind"));
        kind.setItems(offers);
        kind.setItemLabelGenerator(one -> getTranslation("report." + one.code() + ".title"));
        kind.setHelperText(getTranslation("report." + offer.code() + ".explanation"));
        kind.setValue(offer);
        kind.addValueChangeListener(event -> change.to(
                event.getValue().code(),
                Objects.requireNonNullElse(place.getValue(), offer.places().getFirst()),
                new Selection(Optional.of(release.getValue().number()), Optional.empty())));
        subject.setLabel(getTranslation("report.form.subject"));
        subject.setItems(offer.subjects());
        subject.setItemLabelGenerator(ReportKind.Subject::name);
        subject.setVisible(!offer.subjects().isEmpty());
        offer.subjects().stream().findFirst().ifPresent(subject::setValue);
        guarded.setVisible(offer.smallCells());
        if (!offer.annexed().isEmpty()) {
            annex.setLabel(getTranslation("report." + offer.code() + ".annex"));
        }
        place.setItems(offer.places());
        place.setVisible(offer.places().size() > 1);
        place.setItemLabelGenerator(one -> label(one, wilayahService));
        place.setRequired(true);
        place.addValueChangeListener(event -> annex.setVisible(Optional.ofNullable(event.getValue())
                .filter(offer.annexed()::contains)
                .isPresent()));
        release.setLabel(getTranslation("report.form.release"));
        release.setItems(releases);
        release.setVisible(offer.basis() == ReportKind.Basis.RELEASE);
        period.setVisible(offer.basis() == ReportKind.Basis.RELEASE);
        release.setItemLabelGenerator(one -> getTranslation(
                "report.release",
                Integer.toString(one.number()),
                formats.date(one.publishedAt().atZone(Formats.WIB).toLocalDate())));
        release.addValueChangeListener(event -> offerPeriods(event.getValue()));
        period.setLabel(getTranslation("report.form.period"));
        period.setItemLabelGenerator(
                one -> one == null ? getTranslation("report.form.period.newest") : texts.period(getLocale(), one));
        period.setEmptySelectionAllowed(offer.dataset().isEmpty());
        period.setEmptySelectionCaption(getTranslation("report.form.period.newest"));
        language.setLabel(getTranslation("report.form.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(one -> getTranslation("report.form.language." + one.getLanguage()));
        language.setValue(Texts.INDONESIAN);
        paper.setLabel(getTranslation("report.form.paper"));
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(one -> getTranslation("report.form.paper." + one));
        paper.setValue(Paper.A4);
        number.setHelperText(getTranslation("report.form.number.help"));
        placeAndDate.setPlaceholder(getTranslation("report.form.placeAndDate.example"));
        classification.setLabel(getTranslation("report.form.classification"));
        classification.setItems(Classification.values());
        classification.setItemLabelGenerator(one -> getTranslation("report.classification." + one));
        classification.setValue(Classification.BIASA);
        tembusan.setHelperText(getTranslation("report.form.tembusan.help"));
        tembusan.setMaxLength(LONGEST_LIST);
        purpose.setVisible(offer.listsPersons());
        var signatory = group(placeAndDate, jabatan, name, pangkat, nip);
        add(kind, subject, place, release, period, language, paper, annex, guarded, purpose);
        if (!offer.listsPersons()) {
            add(
                    new Details(getTranslation("report.form.letter"), group(number, classification, tembusan)),
                    new Details(getTranslation("report.form.signatory"), signatory));
        }
    }

    /** Starts from what this account chose last. */
    void show(ReportPreference last) {
        language.setValue(last.locale());
        paper.setValue(last.paper());
        annex.setValue(last.annex());
        guarded.setValue(last.guarded());
        classification.setValue(last.dispatch().classification());
        tembusan.setValue(last.dispatch().lines());
        jabatan.setValue(last.signatory().jabatan());
        name.setValue(last.signatory().name());
        pangkat.setValue(last.signatory().pangkat());
        nip.setValue(last.signatory().nip());
    }

    void show(Place chosen, Selection selection, Optional<String> about) {
        place.setValue(chosen);
        offer.subjects().stream()
                .filter(one -> about.filter(one.code()::equals).isPresent())
                .findFirst()
                .ifPresent(subject::setValue);
        release.setValue(releases.stream()
                .filter(one ->
                        selection.release().map(asked -> asked == one.number()).orElse(true))
                .findFirst()
                .orElseGet(releases::getFirst));
        selection.period().ifPresent(period::setValue);
    }

    ReportRequest request() {
        return new ReportRequest(
                offer.code(),
                Optional.ofNullable(subject.getValue())
                        .map(ReportKind.Subject::code)
                        .orElse(""),
                Optional.ofNullable(place.getValue()).orElseThrow(),
                new Selection(Optional.of(release.getValue().number()), Optional.ofNullable(period.getValue())),
                language.getValue(),
                paper.getValue(),
                annex.isVisible() && annex.getValue(),
                guarded.isVisible() && guarded.getValue(),
                number.getValue(),
                new Signatory(
                        placeAndDate.getValue(),
                        jabatan.getValue(),
                        name.getValue(),
                        pangkat.getValue(),
                        nip.getValue()),
                Dispatch.of(classification.getValue(), tembusan.getValue()),
                offer.listsPersons() ? purpose.purpose().map(Listing::of) : Optional.empty());
    }

    /** The same for every place that may be chosen. */
    BulkOrder order() {
        return new BulkOrder(
                offer.code(),
                release.getValue().number(),
                offer.places(),
                language.getValue(),
                paper.getValue(),
                annex.getValue(),
                guarded.isVisible() && guarded.getValue());
    }

    boolean isComplete() {
        place.setErrorMessage(getTranslation("report.form.place.missing"));
        place.setInvalid(place.isEmpty());
        return !place.isEmpty() && (!offer.listsPersons() || purpose.purpose().isPresent());
    }

    String title() {
        return getTranslation("report." + offer.code() + ".title");
    }

    private void offerPeriods(Release chosen) {
        var periods = chosen.parts().stream()
                .filter(part -> offer.dataset().map(part.dataset()::equals).orElse(true))
                .map(ReleasePart::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        period.setItems(periods);
        if (offer.dataset().isPresent()) {
            period.setValue(periods.getFirst());
        }
    }

    private String label(Place one, WilayahService wilayahService) {
        return switch (one) {
            case Place.Area(var kode) ->
                getTranslation(
                        "report.place." + kode.level(), wilayahService.get(kode).name());
            case Place.Constituency(var dapil) -> getTranslation("report.place.DAPIL", dapil.roman());
        };
    }

    private static Div group(Component... fields) {
        var group = new Div(fields);
        group.addClassName("carano-form");
        return group;
    }

    private TextField text(String field) {
        var text = new TextField(getTranslation("report.form." + field));
        text.setMaxLength(LONGEST);
        return text;
    }
}
