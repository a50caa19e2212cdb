package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.program.Overlap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those whom several OPDs serve at once. */
final class OverlapLine extends Div {

    private final MultiSelectComboBox<Opd> opd = new MultiSelectComboBox<>(getTranslation("program.overlap.opd"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("program.overlap.amount"));

    OverlapLine(OpdService opdService, @Nullable Overlap overlap) {
        addClassName("line-fields");
        opd.setItems(opdService.all());
        opd.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        opd.setItemLabelGenerator(Opd::name);
        amount.setLocale(getLocale());
        if (overlap != null) {
            opd.setValue(overlap.opd().stream()
                    .flatMap(code -> opdService.find(code).stream())
                    .collect(Collectors.toSet()));
            amount.setValue(overlap.amount());
        }
        add(opd, amount);
    }

    Optional<Overlap> value() {
        return opd.getValue().isEmpty() && amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overlap(
                        opd.getValue().stream().map(Opd::kode).collect(Collectors.toCollection(TreeSet::new)),
                        amount.getOptionalValue().orElse(BigDecimal.ZERO)));
    }
}
