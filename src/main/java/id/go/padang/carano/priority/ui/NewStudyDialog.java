package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.PriorityRefusedException;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.Subject;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks what a new study is about. */
final class NewStudyDialog extends Dialog {

    private final StudyWords words = new StudyWords(this, getLocale());
    private final TextField name = new TextField(words.get("priority.name"));
    private final Select<Subject> subject = new Select<>();
    private final Select<Wilayah> within = new Select<>();
    private final Select<Release> release = new Select<>();
    private final ComboBox<Opd> lead = new ComboBox<>(words.get("priority.lead"));
    private final Paragraph problem = new Paragraph();

    NewStudyDialog(
            StudyService studies,
            OpdService opds,
            WilayahService wilayahService,
            List<Release> releases,
            Account account,
            Consumer<Study> whenCreated) {
        setHeaderTitle(words.get("priority.new"));
        setWidth("min(32rem, 94vw)");
        name.setMaxLength(Plan.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(words.get("priority.name.help"));
        subject.setLabel(words.get("priority.subject"));
        subject.setItems(Subject.values());
        subject.setItemLabelGenerator(one -> words.get("priority.subject." + one));
        subject.setValue(Subject.KELURAHAN);
        subject.addValueChangeListener(change -> within.setVisible(change.getValue() == Subject.KELURAHAN));
        within.setLabel(words.get("priority.within"));
        within.setItems(wilayahService.all().stream()
                .filter(area -> area.level() != Level.KELURAHAN)
                .toList());
        within.setItemLabelGenerator(area -> words.get("priority.within." + area.level(), area.name()));
        within.setValue(wilayahService.kota());
        release.setLabel(words.get("priority.release.choose"));
        release.setItems(releases);
        release.setItemLabelGenerator(one ->
                words.get("priority.release.of", one.number(), words.formats().moment(one.publishedAt())));
        releases.stream().findFirst().ifPresent(release::setValue);
        lead.setItems(opds.all());
        lead.setItemLabelGenerator(Opd::name);
        lead.setVisible(account.opd().isEmpty());
        problem.getElement().setAttribute("role", "alert");
        var form = new Div(name, subject, within, release, lead, problem);
        form.addClassName("carano-form");
        add(form);
        var create = new Button(words.get("priority.create"), click -> {
            try {
                var study = studies.create(
                        name.getValue(),
                        subject.getValue(),
                        subject.getValue() == Subject.KELURAHAN
                                ? within.getValue().kode()
                                : wilayahService.kota().kode(),
                        Optional.ofNullable(release.getValue())
                                .map(Release::number)
                                .orElse(0),
                        Optional.ofNullable(lead.getValue()).map(Opd::kode).orElse(""));
                close();
                whenCreated.accept(study);
            } catch (PriorityRefusedException refusal) {
                problem.setText(words.refusal(refusal));
            }
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("priority.cancel"), click -> close()), create);
    }
}
