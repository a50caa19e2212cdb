package id.go.padang.carano.program.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.program.proposal.Proposal;
import id.go.padang.carano.program.proposal.ProposalService;
import id.go.padang.carano.program.proposal.ProposalState;
import id.go.padang.carano.program.ui.Refusals;

/** Accepts or refuses a proposal. */
class DecideDialog extends Dialog {

    DecideDialog(ProposalService proposalService, Proposal proposal, Runnable whenDecided) {
        setHeaderTitle(getTranslation("proposal.decide"));
        setWidth("min(32rem, 94vw)");
        var state = new Select<ProposalState>();
        state.setLabel(getTranslation("proposal.state"));
        state.setItems(proposal.state().next().stream().sorted().toList());
        state.setItemLabelGenerator(one -> getTranslation("proposal.state." + one));
        state.setValue(proposal.state().next().stream().sorted().findFirst().orElseThrow());
        var reason = new TextArea(getTranslation("proposal.reason"));
        reason.setMaxLength(ProposalService.REASON_LENGTH);
        reason.setHelperText(getTranslation("proposal.reason.help"));
        var problem = Refusals.place();
        var form = new Div(new Paragraph(proposal.content().title()), state, reason, problem);
        form.addClassName("carano-form");
        add(form);
        var save = new Button(getTranslation("program.save"), click -> {
            if (Refusals.attempt(
                    problem,
                    () -> proposalService.decide(
                            proposal.id(), proposal.version(), state.getValue(), reason.getValue()))) {
                close();
                whenDecided.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), save);
    }
}
