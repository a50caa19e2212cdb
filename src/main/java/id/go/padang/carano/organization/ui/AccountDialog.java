package id.go.padang.carano.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.organization.AccountDraft;
import id.go.padang.carano.organization.AccountListing;
import id.go.padang.carano.organization.AccountRefusedException;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates or changes an account; asks only for the scope that the role has. */
class AccountDialog extends Dialog {

    private final AccountService accounts;
    private final WilayahService wilayahService;
    private final @Nullable AccountListing existing;
    private final Runnable whenSaved;
    private final TextField username = new TextField(getTranslation("organization.username"));
    private final TextField name = new TextField(getTranslation("organization.name"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<Opd> opd = new ComboBox<>(getTranslation("organization.opd"));
    private final ComboBox<Dapil> dapil = new ComboBox<>(getTranslation("organization.dapil"));
    private final ComboBox<Wilayah> wilayah = new ComboBox<>(getTranslation("organization.wilayah"));
    private final Paragraph problem = new Paragraph();

    AccountDialog(
            AccountService accounts,
            OpdService opdService,
            WilayahService wilayahService,
            @Nullable AccountListing existing,
            Runnable whenSaved) {
        this.accounts = accounts;
        this.wilayahService = wilayahService;
        this.existing = existing;
        this.whenSaved = whenSaved;
        setHeaderTitle(getTranslation(existing == null ? "organization.create" : "organization.edit"));
        setWidth("min(30rem, 95vw)");
        username.setHelperText(getTranslation("organization.username.help"));
        username.setReadOnly(existing != null);
        role.setLabel(getTranslation("organization.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("organization.role." + each));
        opd.setItems(opdService.all());
        opd.setItemLabelGenerator(Opd::name);
        dapil.setItems(wilayahService.dapil());
        dapil.setItemLabelGenerator(each -> getTranslation("organization.dapil.name", each.roman()));
        dapil.setHelperText(getTranslation("organization.dapil.help"));
        dapil.setClearButtonVisible(true);
        wilayah.setItemLabelGenerator(each -> each.name() + " (" + each.kode() + ")");
        problem.getElement().setAttribute("role", "alert");
        role.addValueChangeListener(change -> offerScope(change.getValue()));
        var form = new Div(username, name, role, opd, dapil, wilayah, problem);
        form.addClassName("carano-form");
        add(form);
        var save = new Button(getTranslation("organization.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("organization.cancel"), click -> close()), save);
        role.setValue(existing == null ? Role.PIMPINAN : existing.account().role());
        if (existing != null) {
            fill(existing, opdService);
        }
    }

    private void fill(AccountListing listing, OpdService opdService) {
        var account = listing.account();
        username.setValue(account.username());
        name.setValue(account.displayName());
        opd.setValue(account.opd().flatMap(opdService::find).orElse(null));
        dapil.setValue(account.dapil().orElse(null));
        wilayah.setValue(account.wilayah().flatMap(wilayahService::find).orElse(null));
    }

    private void offerScope(Role chosen) {
        opd.clear();
        dapil.clear();
        wilayah.clear();
        opd.setVisible(chosen == Role.KEPALA_OPD || chosen == Role.OPERATOR_OPD);
        dapil.setVisible(chosen == Role.DEWAN);
        wilayah.setVisible(chosen == Role.CAMAT || chosen == Role.LURAH);
        if (wilayah.isVisible()) {
            var level = chosen == Role.CAMAT ? Level.KECAMATAN : Level.KELURAHAN;
            wilayah.setItems(wilayahService.all().stream()
                    .filter(area -> area.level() == level)
                    .toList());
        }
    }

    private void save() {
        var draft = new AccountDraft(
                username.getValue(),
                name.getValue(),
                role.getValue(),
                Optional.ofNullable(opd.getValue()).map(Opd::kode),
                Optional.ofNullable(dapil.getValue()),
                Optional.ofNullable(wilayah.getValue()).map(Wilayah::kode));
        try {
            if (existing == null) {
                var password = accounts.createWithOneTimePassword(draft);
                close();
                new OneTimePasswordDialog(draft.username(), password).open();
            } else {
                accounts.change(existing.account().id(), existing.version(), draft);
                close();
            }
            whenSaved.run();
        } catch (AccountRefusedException e) {
            problem.setText(getTranslation(e.problem().textKey()));
        }
    }
}
