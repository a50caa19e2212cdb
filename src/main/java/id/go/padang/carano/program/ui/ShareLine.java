package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.program.Share;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One OPD with its share. */
final class ShareLine extends Div {

    private final ComboBox<Opd> opd = new ComboBox<>(getTranslation("program.opd"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("program.share.amount"));
    private final Checkbox lead = new Checkbox(getTranslation("program.part.lead"));

    ShareLine(OpdService opdService, @Nullable Share share) {
        addClassName("line-fields");
        opd.setItems(opdService.all());
        opd.setItemLabelGenerator(Opd::name);
        amount.setLocale(getLocale());
        if (share != null) {
            opd.setValue(opdService.find(share.opd()).orElse(null));
            amount.setValue(share.amount());
            lead.setValue(share.lead());
        }
        add(opd, amount, lead);
    }

    Optional<Share> value() {
        return opd.getOptionalValue()
                .map(one -> Share.of(
                        one.kode(), lead.getValue(), amount.getOptionalValue().orElse(BigDecimal.ZERO)));
    }
}
