package id.go.padang.carano.program;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.OpdService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a goal must be to be kept at all; whether its shares add up is said beside it and asked for when it is set. */
@Component
record GoalRules(OpdService opdService, IndicatorService indicatorService) {

    static final int TITLE_LENGTH = 300;
    static final int CODE_LENGTH = 20;
    static final int NAME_LENGTH = 200;
    static final int UNIT_LENGTH = 40;

    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** @param arguments what the sentence fills in */
    record Problem(String key, List<Object> arguments) {

        static Problem of(String key, Object... arguments) {
            return new Problem(key, List.of(arguments));
        }
    }

    List<Problem> check(GoalContent content) {
        var problems = new ArrayList<Problem>();
        if (blankOrLong(content.code(), CODE_LENGTH)) {
            problems.add(Problem.of("program.problem.code", CODE_LENGTH));
        }
        if (blankOrLong(content.title(), TITLE_LENGTH)) {
            problems.add(Problem.of("program.problem.title", TITLE_LENGTH));
        }
        if (content.source().length() > TITLE_LENGTH) {
            problems.add(Problem.of("program.problem.source", TITLE_LENGTH));
        }
        measure(content.measure(), problems);
        years(content, problems);
        shares(content, problems);
        programmes(content, problems);
        return List.copyOf(problems);
    }

    private void measure(Measure measure, List<Problem> problems) {
        boolean known = switch (measure.kind()) {
            case CATALOGUE ->
                indicatorService.indicators().stream()
                        .anyMatch(one -> one.code().equals(measure.code()));
            case SERIES ->
                indicatorService.series().stream().anyMatch(one -> one.code().equals(measure.code()));
            case FREE -> !blankOrLong(measure.name(), NAME_LENGTH);
        };
        if (!known) {
            problems.add(Problem.of("program.problem.indicator", measure.code()));
        }
        if (blankOrLong(measure.unit(), UNIT_LENGTH)) {
            problems.add(Problem.of("program.problem.unit", UNIT_LENGTH));
        }
        if (measure.direction() == Direction.NEUTRAL) {
            problems.add(Problem.of("program.problem.direction"));
        }
    }

    private static void years(GoalContent content, List<Problem> problems) {
        var seen = new HashSet<Integer>();
        if (content.targets().isEmpty()) {
            problems.add(Problem.of("program.problem.no_target"));
        }
        for (YearTarget target : content.targets()) {
            if (!seen.add(target.year())) {
                problems.add(Problem.of("program.problem.year_twice", Integer.toString(target.year())));
            }
            if (target.year() < FIRST_YEAR || target.year() > LAST_YEAR || tooLarge(target.value())) {
                problems.add(Problem.of("program.problem.year", Integer.toString(target.year())));
            }
        }
        content.base().ifPresent(base -> {
            if (content.targets().stream().anyMatch(target -> target.year() <= base.year())
                    || base.year() < FIRST_YEAR
                    || tooLarge(base.value())) {
                problems.add(Problem.of("program.problem.base_late", Integer.toString(base.year())));
            }
        });
        if (content.shareUnit() == ShareUnit.CHANGE && content.base().isEmpty()) {
            problems.add(Problem.of("program.problem.base_missing"));
        }
    }

    private void shares(GoalContent content, List<Problem> problems) {
        var seen = new HashSet<String>();
        for (Share share : content.shares()) {
            if (!seen.add(share.opd())) {
                problems.add(Problem.of("program.problem.opd_twice", opdService.nameOf(share.opd())));
            }
            if (opdService.find(share.opd()).isEmpty()) {
                problems.add(Problem.of("program.problem.opd_unknown", share.opd()));
            }
            if (share.amount().signum() < 0 || tooLarge(share.amount())) {
                problems.add(Problem.of("program.problem.share", opdService.nameOf(share.opd())));
            }
        }
        if (content.shares().stream().filter(Share::lead).count() != 1) {
            problems.add(Problem.of("program.problem.lead"));
        }
        overlaps(content, problems);
    }

    private void overlaps(GoalContent content, List<Problem> problems) {
        for (Overlap overlap : content.overlaps()) {
            if (overlap.opd().size() < 2
                    || overlap.amount().signum() <= 0
                    || !overlap.opd().stream()
                            .allMatch(opd -> content.share(opd).isPresent())) {
                problems.add(Problem.of("program.problem.overlap"));
            }
        }
        for (Share share : content.shares()) {
            if (overlapsOf(share.opd(), content.overlaps()).compareTo(share.amount()) > 0) {
                problems.add(Problem.of("program.problem.overlap_large", opdService.nameOf(share.opd())));
            }
        }
    }

    /** How many of an OPD's own are served by others too. */
    static BigDecimal overlapsOf(String opd, List<Overlap> overlaps) {
        return overlaps.stream()
                .filter(overlap -> overlap.opd().contains(opd))
                .map(Overlap::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void programmes(GoalContent content, List<Problem> problems) {
        var seen = new HashSet<String>();
        for (Programme one : content.programmes()) {
            if (Programme.level(one.code()).isEmpty()) {
                problems.add(Problem.of("program.problem.programme_code", one.code()));
            } else if (!seen.add(one.code())) {
                problems.add(Problem.of("program.problem.programme_twice", one.code()));
            }
            if (blankOrLong(one.name(), TITLE_LENGTH)) {
                problems.add(Problem.of("program.problem.programme_name", one.code()));
            }
            if (one.budget().signum() < 0 || tooLarge(one.budget())) {
                problems.add(Problem.of("program.problem.budget", one.code()));
            }
        }
    }

    private static boolean tooLarge(BigDecimal number) {
        return number.abs().compareTo(LARGEST) > 0;
    }

    private static boolean blankOrLong(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}
