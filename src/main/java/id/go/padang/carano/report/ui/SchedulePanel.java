package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.report.bulk.BulkOrder;
import id.go.padang.carano.report.bulk.Cadence;
import id.go.padang.carano.report.bulk.Schedule;
import id.go.padang.carano.report.bulk.ScheduleService;
import java.util.function.Supplier;

/** Which reports come onto this account's shelf by themselves. */
class SchedulePanel extends Details {

    private final transient ScheduleService scheduleService;
    private final Select<Cadence> cadence = new Select<>();
    private final Div schedules = new Div();

    /** @param order what the form says now, for every place */
    SchedulePanel(ScheduleService scheduleService, Supplier<BulkOrder> order) {
        this.scheduleService = scheduleService;
        setSummaryText(getTranslation("report.schedule"));
        cadence.setLabel(getTranslation("report.schedule.cadence"));
        cadence.setItems(Cadence.values());
        cadence.setItemLabelGenerator(one -> getTranslation("report.schedule." + one));
        cadence.setValue(Cadence.EACH_RELEASE);
        var add = new Button(getTranslation("report.schedule.add"), click -> {
            scheduleService.add(order.get(), cadence.getValue());
            refresh();
        });
        var tools = new Div(cadence, add);
        tools.addClassName("carano-tools");
        schedules.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("report.schedule.explanation")), tools, schedules);
        refresh();
    }

    private void refresh() {
        schedules.removeAll();
        scheduleService.mine().forEach(one -> schedules.add(line(one)));
    }

    private Div line(Schedule schedule) {
        var text = getTranslation("report." + schedule.report() + ".title") + ", "
                + getTranslation("report.schedule." + schedule.cadence());
        var remove = new Button(getTranslation("report.schedule.remove"), click -> {
            scheduleService.remove(schedule.id());
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("report.schedule.remove") + ": " + text);
        var line = new Div(new Span(text), remove);
        line.addClassName("carano-tools");
        return line;
    }
}
