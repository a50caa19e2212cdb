package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.personal.Sealer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every check of a single row of one by-name dataset; for one thread. */
final class ByNameChecks implements RowChecks {

    private final Layout layout;
    private final RegisterTable table;
    private final Sealer sealer;
    private final List<List<Rule<RowDraft>>> ofColumn = new ArrayList<>();
    private final List<Rule<RowDraft>> ofRow;

    ByNameChecks(Layout layout, RegisterTable table, Stream<Rule<RowDraft>> ofRow, Sealer sealer) {
        this.layout = layout;
        this.table = table;
        this.ofRow = ofRow.toList();
        this.sealer = sealer;
        for (Column column : layout.columns()) {
            ofColumn.add(Stream.concat(CellRules.<RowDraft>of(column), ContentRules.of(column))
                    .toList());
        }
    }

    @Override
    public CheckedRow check(SourceRow source) {
        var draft = new RowDraft(layout, source);
        var problems = problems(draft, false);
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? new CheckedRow.Rejected(problems)
                : new CheckedRow.Accepted(
                        new ByNameRow(source.line(), table.values(draft, problems.size(), sealer)), problems);
    }

    /** @param thoroughly asks every rule about every cell, clean or not */
    List<Problem> problems(RowDraft draft, boolean thoroughly) {
        var rules = new ArrayList<Rule<RowDraft>>();
        for (int position = 0; position < ofColumn.size(); position++) {
            if (thoroughly || !CleanCell.is(draft, position, layout.columns().get(position))) {
                rules.addAll(ofColumn.get(position));
            }
        }
        rules.addAll(ofRow);
        return Rule.problems(draft, rules);
    }
}
