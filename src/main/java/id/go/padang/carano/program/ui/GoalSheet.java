package id.go.padang.carano.program.ui;

import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.program.GoalReading;
import id.go.padang.carano.program.YearTarget;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The shared targets as a file: one row per goal and OPD. */
record GoalSheet(Texts texts, OpdService opdService, Locale locale) {

    Sheet of(List<GoalReading> goals) {
        return new Sheet(
                texts.get(locale, "program.title"),
                List.of(texts.get(locale, "program.explained"), texts.get(locale, "dashboard.sheet.symbols")),
                Stream.of(
                                "code",
                                "goal",
                                "indicator",
                                "unit",
                                "now",
                                "period",
                                "year",
                                "target",
                                "opd",
                                "part",
                                "share")
                        .map(name -> texts.get(locale, "program.column." + name))
                        .toList(),
                goals.stream().flatMap(this::rows).toList());
    }

    private Stream<List<Cell>> rows(GoalReading reading) {
        var content = reading.goal().content();
        var progress = reading.progress();
        return content.shares().stream()
                .map(share -> List.<Cell>of(
                        new Cell.Text(content.code()),
                        new Cell.Text(content.title()),
                        new Cell.Text(content.measure().name()),
                        new Cell.Text(content.measure().unit()),
                        new Cell.Number(progress.now(), progress.digits()),
                        new Cell.Text(progress.when().orElse("")),
                        new Cell.Text(progress.target()
                                .map(target -> Integer.toString(target.year()))
                                .orElse("")),
                        new Cell.Number(
                                progress.target()
                                        .map(YearTarget::value)
                                        .map(Value::of)
                                        .orElse(Value.missing()),
                                progress.target()
                                        .map(target ->
                                                Math.max(0, target.value().scale()))
                                        .orElse(0)),
                        new Cell.Text(opdService.nameOf(share.opd())),
                        new Cell.Text(
                                texts.get(locale, share.lead() ? "program.part.lead" : "program.part.supporting")),
                        new Cell.Number(
                                Value.of(share.amount()),
                                Math.max(0, share.amount().scale()))));
    }
}
