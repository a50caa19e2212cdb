package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.indicator.Series;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.program.Goal;
import id.go.padang.carano.program.GoalContent;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.Measure;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.Share;
import id.go.padang.carano.program.ShareCheck;
import id.go.padang.carano.program.ShareUnit;
import id.go.padang.carano.program.YearTarget;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a goal down or changes it; says at once whether the shares add up. */
class GoalDialog extends Dialog {

    private static final Texts TEXTS = new Texts();

    private final transient GoalService goalService;
    private final transient IndicatorService indicatorService;
    private final transient @Nullable Goal existing;
    private final transient Runnable whenSaved;
    private final TextField code = new TextField(getTranslation("program.code"));
    private final TextField title = new TextField(getTranslation("program.goal"));
    private final Select<Measure.Kind> kind = new Select<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>(getTranslation("program.indicator"));
    private final ComboBox<Series> series = new ComboBox<>(getTranslation("program.series"));
    private final TextField name = new TextField(getTranslation("program.indicator.free"));
    private final TextField unit = new TextField(getTranslation("program.unit"));
    private final Select<Direction> direction = new Select<>();
    private final TargetLine base = new TargetLine(getTranslation("program.base.value"), null);
    private final Select<ShareUnit> shareUnit = new Select<>();
    private final TextField source = new TextField(getTranslation("program.source"));
    private final Paragraph sum = new Paragraph();
    private final Paragraph problem = Refusals.place();
    private final Lines<TargetLine> targets;
    private final Lines<ShareLine> shares;
    private final Lines<OverlapLine> overlaps;
    private final Lines<ProgrammeLine> programmes;

    GoalDialog(
            GoalService goalService,
            OpdService opdService,
            IndicatorService indicatorService,
            Account account,
            @Nullable Goal existing,
            Runnable whenSaved) {
        this.goalService = goalService;
        this.indicatorService = indicatorService;
        this.existing = existing;
        this.whenSaved = whenSaved;
        setHeaderTitle(getTranslation(existing == null ? "program.create" : "program.edit"));
        setWidth("min(52rem, 96vw)");
        targets = new Lines<>(
                getTranslation("program.targets"), getTranslation("program.targets.add"), () -> target(null));
        shares = new Lines<>(
                getTranslation("program.shares"),
                getTranslation("program.shares.add"),
                () -> new ShareLine(opdService, null));
        overlaps = new Lines<>(
                getTranslation("program.overlaps"),
                getTranslation("program.overlaps.add"),
                () -> new OverlapLine(opdService, null));
        programmes = new Lines<>(
                getTranslation("program.programmes"),
                getTranslation("program.programmes.add"),
                () -> new ProgrammeLine(null));
        fields();
        var form = new Div(
                code,
                title,
                kind,
                indicator,
                series,
                name,
                unit,
                direction,
                new Paragraph(getTranslation("program.base.help")),
                base,
                targets,
                shareUnit,
                shares,
                overlaps,
                sum,
                programmes,
                source,
                problem);
        form.addClassNames("carano-form", "goal-form");
        add(form);
        sum.getElement().setAttribute("role", "status");
        sum.addClassName("carano-note");
        var check = new Button(getTranslation("program.shares.check"), click -> check());
        var save = new Button(getTranslation("program.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(check, new Button(getTranslation("program.cancel"), click -> close()), save);
        if (existing == null) {
            start(account, opdService);
        } else {
            fill(existing.content(), opdService);
        }
    }

    private void fields() {
        kind.setLabel(getTranslation("program.measure.kind"));
        kind.setItems(Measure.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("program.measure.kind." + one));
        kind.addValueChangeListener(change -> offer(change.getValue()));
        indicator.setItems(indicatorService.indicators());
        indicator.setItemLabelGenerator(one -> one.name().in(getLocale()));
        series.setItems(indicatorService.series());
        series.setItemLabelGenerator(one -> getTranslation("statistik." + one.code()));
        direction.setLabel(getTranslation("program.direction"));
        direction.setItems(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER);
        direction.setItemLabelGenerator(one -> getTranslation("program.direction." + one));
        indicator.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue().direction() != Direction.NEUTRAL) {
                direction.setValue(change.getValue().direction());
            }
        });
        shareUnit.setLabel(getTranslation("program.share.unit"));
        shareUnit.setItems(ShareUnit.values());
        shareUnit.setItemLabelGenerator(one -> getTranslation("program.share.unit." + one));
        shareUnit.setValue(ShareUnit.PERCENT);
    }

    private void offer(Measure.Kind chosen) {
        indicator.setVisible(chosen == Measure.Kind.CATALOGUE);
        series.setVisible(chosen == Measure.Kind.SERIES);
        name.setVisible(chosen == Measure.Kind.FREE);
        unit.setVisible(chosen == Measure.Kind.FREE);
    }

    private void start(Account account, OpdService opdService) {
        kind.setValue(Measure.Kind.CATALOGUE);
        direction.setValue(Direction.LESS_IS_BETTER);
        targets.add(target(null));
        shares.add(
                account.role() == Role.KEPALA_OPD && account.opd().isPresent()
                        ? new ShareLine(opdService, Share.of(account.opd().get(), true, BigDecimal.ZERO))
                        : new ShareLine(opdService, null));
    }

    private void fill(GoalContent content, OpdService opdService) {
        var measure = content.measure();
        code.setValue(content.code());
        title.setValue(content.title());
        kind.setValue(measure.kind());
        indicatorService.indicators().stream()
                .filter(one -> one.code().equals(measure.code()))
                .findFirst()
                .ifPresent(indicator::setValue);
        indicatorService.series().stream()
                .filter(one -> one.code().equals(measure.code()))
                .findFirst()
                .ifPresent(series::setValue);
        name.setValue(measure.name());
        unit.setValue(measure.unit());
        direction.setValue(measure.direction());
        content.base().ifPresent(base::set);
        content.targets().forEach(target -> targets.add(target(target)));
        shareUnit.setValue(content.shareUnit());
        content.shares().forEach(share -> shares.add(new ShareLine(opdService, share)));
        content.overlaps().forEach(overlap -> overlaps.add(new OverlapLine(opdService, overlap)));
        content.programmes().forEach(programme -> programmes.add(new ProgrammeLine(programme)));
        source.setValue(content.source());
    }

    private TargetLine target(@Nullable YearTarget target) {
        return new TargetLine(getTranslation("program.target"), target);
    }

    private void check() {
        Refusals.attempt(problem, () -> {
            var content = content();
            sum.setText(new GoalWords(this, getLocale()).shares(content, ShareCheck.of(content)));
        });
    }

    private void save() {
        boolean saved = Refusals.attempt(problem, () -> {
            if (existing == null) {
                goalService.create(content());
            } else {
                goalService.change(existing.id(), existing.version(), content());
            }
        });
        if (saved) {
            close();
            whenSaved.run();
        }
    }

    private GoalContent content() {
        return new GoalContent(
                code.getValue().strip(),
                title.getValue().strip(),
                measure(),
                base.value(),
                targets.lines().stream().flatMap(line -> line.value().stream()).toList(),
                shareUnit.getValue(),
                shares.lines().stream().flatMap(line -> line.value().stream()).toList(),
                overlaps.lines().stream().flatMap(line -> line.value().stream()).toList(),
                programmes.lines().stream()
                        .flatMap(line -> line.value().stream())
                        .toList(),
                source.getValue().strip());
    }

    private Measure measure() {
        return switch (kind.getValue()) {
            case CATALOGUE ->
                Optional.ofNullable(indicator.getValue())
                        .map(one -> new Measure(
                                Measure.Kind.CATALOGUE,
                                one.code(),
                                one.name().indonesian(),
                                TEXTS.get(Texts.INDONESIAN, "unit." + one.unit()),
                                direction.getValue()))
                        .orElseThrow(() -> new ProgramRefusedException("program.problem.indicator", ""));
            case SERIES ->
                Optional.ofNullable(series.getValue())
                        .map(one -> new Measure(
                                Measure.Kind.SERIES,
                                one.code(),
                                TEXTS.get(Texts.INDONESIAN, "statistik." + one.code()),
                                one.unit(),
                                direction.getValue()))
                        .orElseThrow(() -> new ProgramRefusedException("program.problem.indicator", ""));
            case FREE ->
                new Measure(
                        Measure.Kind.FREE,
                        "",
                        name.getValue().strip(),
                        unit.getValue().strip(),
                        direction.getValue());
        };
    }
}
