package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import id.go.padang.carano.notice.Notice;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.HeaderPart;
import id.go.padang.carano.shared.ui.Sign;

/** The bell: how many notices are fresh, and the newest of them. */
@org.springframework.stereotype.Component
record NoticePart(NoticeService notices, NoticeWords words) implements HeaderPart {

    private static final int SHOWN = 15;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create() {
        long fresh = notices.fresh();
        var button = new Button(Sign.BELL.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("carano-bell");
        label(button, fresh);
        var count = new Span(Long.toString(fresh));
        count.addClassName("carano-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        count.setVisible(fresh > 0);
        var popover = new Popover();
        popover.setTarget(button);
        popover.setWidth("24rem");
        popover.setAriaLabel(button.getTranslation("notice.title"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                popover.removeAll();
                popover.add(list(popover));
                notices.seen();
                count.setVisible(false);
                label(button, 0);
            }
        });
        var bell = new Div(button, count, popover);
        bell.addClassName("carano-bell-frame");
        return bell;
    }

    private static void label(Button button, long fresh) {
        button.setAriaLabel(button.getTranslation("notice.bell", fresh));
    }

    private Component list(Popover popover) {
        var mine = notices.mine(SHOWN);
        var list = new Div();
        list.addClassName("notices");
        if (mine.isEmpty()) {
            list.add(new Paragraph(popover.getTranslation("notice.none")));
        }
        mine.forEach(notice -> list.add(line(notice, popover)));
        return list;
    }

    private Component line(Notice notice, Popover popover) {
        var locale = popover.getUI().orElseThrow().getLocale();
        var link = new Anchor(notice.href(), words.text(locale, notice));
        link.getElement().addEventListener("click", event -> popover.close());
        var when = new Span(new Formats(locale).moment(notice.at()));
        when.addClassName("queue-hint");
        var line = new Div(link, when);
        line.addClassName("notice");
        if (notice.fresh()) {
            line.addClassName("notice-fresh");
        }
        return line;
    }
}
