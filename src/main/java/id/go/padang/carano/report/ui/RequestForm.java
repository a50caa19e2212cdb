package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Classification;
import id.go.padang.carano.report.Dispatch;
import id.go.padang.carano.report.Paper;
import id.go.padang.carano.report.ReportPreference;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Signatory;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a letter needs to know before it is printed. */
class RequestForm extends Div {

    private static final int LONGEST = 100;
    private static final int LONGEST_LIST = 1000;

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
    private final List<Release> releases;

    /** @param smallCells whether there is something to hide from other readers */
    RequestForm(
            List<Place> places,
            List<Release> releases,
            boolean smallCells,
            WilayahService wilayahService,
            Texts texts) {
        this.releases = releases;
        guarded.setVisible(smallCells);
        addClassName("carano-form");
        var formats = new Formats(getLocale());
        place.setItems(places);
        place.setItemLabelGenerator(one -> label(one, wilayahService));
        place.setRequired(true);
        place.addValueChangeListener(change -> annex.setVisible(Optional.ofNullable(change.getValue())
                .filter(RequestForm::hasAnnex)
                .isPresent()));
        release.setLabel(getTranslation("report.form.release"));
        release.setItems(releases);
        release.setItemLabelGenerator(one -> getTranslation(
                "report.release",
                Integer.toString(one.number()),
                formats.date(one.publishedAt().atZone(Formats.WIB).toLocalDate())));
        release.addValueChangeListener(change -> offerPeriods(change.getValue()));
        period.setLabel(getTranslation("report.form.period"));
        period.setItemLabelGenerator(one -> texts.period(getLocale(), one));
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
        var signatory = group(placeAndDate, jabatan, name, pangkat, nip);
        add(
                place,
                release,
                period,
                language,
                paper,
                annex,
                guarded,
                new Details(getTranslation("report.form.letter"), group(number, classification, tembusan)),
                new Details(getTranslation("report.form.signatory"), signatory));
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

    void show(Place chosen, Selection selection) {
        place.setValue(chosen);
        release.setValue(releases.stream()
                .filter(one ->
                        selection.release().map(asked -> asked == one.number()).orElse(true))
                .findFirst()
                .orElseGet(releases::getFirst));
        selection.period().ifPresent(period::setValue);
    }

    ReportRequest request() {
        return new ReportRequest(
                Optional.ofNullable(place.getValue()).orElseThrow(),
                new Selection(Optional.of(release.getValue().number()), Optional.of(period.getValue())),
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
                Dispatch.of(classification.getValue(), tembusan.getValue()));
    }

    boolean isComplete() {
        place.setErrorMessage(getTranslation("report.form.place.missing"));
        place.setInvalid(place.isEmpty());
        return !place.isEmpty();
    }

    // it lists the kelurahan of each kecamatan below; the letter of a kecamatan has its own in the table
    private static boolean hasAnnex(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> kode.level() == Level.KOTA;
            case Place.Constituency ignored -> true;
        };
    }

    private void offerPeriods(Release chosen) {
        var periods = chosen.parts().stream()
                .filter(part -> part.dataset().equals(Dataset.YATIM))
                .map(ReleasePart::period)
                .sorted(Comparator.reverseOrder())
                .toList();
        period.setItems(periods);
        period.setValue(periods.getFirst());
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
