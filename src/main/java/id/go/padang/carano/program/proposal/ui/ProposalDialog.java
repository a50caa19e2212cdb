package id.go.padang.carano.program.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.proposal.Proposal;
import id.go.padang.carano.program.proposal.ProposalContent;
import id.go.padang.carano.program.proposal.ProposalKind;
import id.go.padang.carano.program.proposal.ProposalSector;
import id.go.padang.carano.program.proposal.ProposalService;
import id.go.padang.carano.program.ui.Refusals;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.wilayah.Wilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes a proposal down or changes it; offers only the kinds and places that the account may speak for. */
class ProposalDialog extends Dialog {

    private final Select<ProposalKind> kind = new Select<>();
    private final ComboBox<Wilayah> place = new ComboBox<>(getTranslation("proposal.kelurahan"));
    private final Select<ProposalSector> sector = new Select<>();
    private final TextField title = new TextField(getTranslation("proposal.what"));
    private final BigDecimalField volume = new BigDecimalField(getTranslation("proposal.volume"));
    private final TextField unit = new TextField(getTranslation("proposal.unit"));
    private final BigDecimalField cost = new BigDecimalField(getTranslation("proposal.cost"));
    private final IntegerField year = new IntegerField(getTranslation("proposal.year"));
    private final Paragraph problem = Refusals.place();

    ProposalDialog(ProposalService proposalService, @Nullable Proposal existing, Runnable whenSaved) {
        setHeaderTitle(getTranslation(existing == null ? "proposal.create" : "proposal.edit"));
        setWidth("min(34rem, 94vw)");
        kind.setLabel(getTranslation("proposal.kind"));
        kind.setItems(proposalService.kinds());
        kind.setItemLabelGenerator(one -> getTranslation("proposal.kind." + one));
        kind.setValue(proposalService.kinds().getFirst());
        var places = proposalService.places();
        place.setItems(places);
        place.setItemLabelGenerator(area -> area.name() + " (" + area.kode() + ")");
        if (places.size() == 1) {
            place.setValue(places.getFirst());
        }
        sector.setLabel(getTranslation("proposal.sector"));
        sector.setItems(ProposalSector.values());
        sector.setItemLabelGenerator(one -> getTranslation("proposal.sector." + one));
        sector.setValue(ProposalSector.KEMISKINAN);
        title.setMaxLength(ProposalService.TITLE_LENGTH);
        title.setHelperText(getTranslation("proposal.what.help"));
        unit.setMaxLength(ProposalService.UNIT_LENGTH);
        volume.setLocale(getLocale());
        cost.setLocale(getLocale());
        year.setValue(LocalDate.now(Formats.WIB).getYear() + 1);
        if (existing != null) {
            fill(existing.content());
        }
        var form = new Div(kind, place, sector, title, volume, unit, cost, year, problem);
        form.addClassNames("carano-form", "goal-form");
        add(form);
        var save = new Button(getTranslation("program.save"), click -> {
            boolean saved = Refusals.attempt(problem, () -> {
                if (existing == null) {
                    proposalService.create(content());
                } else {
                    proposalService.change(existing.id(), existing.version(), content());
                }
            });
            if (saved) {
                close();
                whenSaved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), save);
    }

    private void fill(ProposalContent content) {
        kind.setValue(content.kind());
        place.getListDataView()
                .getItems()
                .filter(area -> area.kode().equals(content.kelurahan()))
                .findFirst()
                .ifPresent(place::setValue);
        sector.setValue(content.sector());
        title.setValue(content.title());
        volume.setValue(content.volume());
        unit.setValue(content.unit());
        cost.setValue(content.cost());
        year.setValue(content.year());
    }

    private ProposalContent content() {
        if (place.isEmpty() || year.isEmpty()) {
            throw new ProgramRefusedException("proposal.refused.missing");
        }
        return new ProposalContent(
                kind.getValue(),
                place.getValue().kode(),
                sector.getValue(),
                title.getValue().strip(),
                volume.getOptionalValue().orElse(BigDecimal.ZERO),
                unit.getValue().strip(),
                cost.getOptionalValue().orElse(BigDecimal.ZERO),
                year.getValue());
    }
}
