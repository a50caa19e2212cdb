package id.go.padang.carano.city;

import id.go.padang.carano.city.Happening.Kind;
import id.go.padang.carano.shared.Period;
import java.util.ArrayList;
import java.util.List;

/** Everybody who lived in the city over the twelve months, and what happened to them. */
final class Population {

    // of what it becomes; births alone do not make up for it
    private static final double AT_THE_BEGINNING = 0.992;
    private static final double CORRECTIONS_A_MONTH = 0.0005 / 6;
    private static final int GIVE_OR_TAKE = 2;
    private static final int MONTHS = Calendar.MONTHS.size();

    final Areas areas = new Areas();
    final Numbers numbers = new Numbers();
    /** How many planted faults of a kind are about enough. */
    final int quota;

    private final int residents;
    private final Dice dice;
    private final FamilyMaker maker;
    private final Registry registry;
    private final Life life;
    private final List<Roster> rosters = new ArrayList<>();

    Population(int residents, Dice dice, Ledger ledger) {
        this.residents = residents;
        this.dice = dice;
        quota = Math.max(2, residents / 3000);
        var people = new People(areas, numbers, dice);
        maker = new FamilyMaker(people, new Losses(areas.count()), dice);
        registry = new Registry(people, areas.count());
        life = new Life(registry, people, maker, areas, dice, ledger);
        liveThrough();
    }

    /** The newest roster on or before a period's end. */
    Roster rosterFor(Period period) {
        int at = Day.of(period.lastDay());
        return rosters.stream()
                .filter(roster -> roster.day <= at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<Happening> happenings() {
        return registry.happenings();
    }

    /** Of all whose death an event tells of. */
    List<Person> dead() {
        return happenings().stream()
                .filter(happening -> happening.kind() == Kind.MATI)
                .map(Happening::person)
                .toList();
    }

    /** Of all who left the city. */
    List<Person> gone() {
        return happenings().stream()
                .filter(happening -> happening.kind() == Kind.PINDAH)
                .map(Happening::person)
                .filter(person -> person.left != Day.NEVER)
                .distinct()
                .toList();
    }

    private void liveThrough() {
        var targets = areas.apportion(residents);
        var begin = new int[areas.count()];
        for (int i = 0; i < begin.length; i++) {
            begin[i] = (int) Math.round(targets[i] * AT_THE_BEGINNING);
            while (registry.residents(i) < begin[i]) {
                registry.settle(maker.settled(i, Calendar.BEGIN, begin[i] - registry.residents(i)));
            }
        }
        takeRoster(Calendar.BEGIN);
        for (int month = 0; month < MONTHS; month++) {
            int end = Day.of(Calendar.MONTHS.get(month).lastDay());
            life.pass(end, due(quota, month));
            for (int i = due((int) (residents * CORRECTIONS_A_MONTH * MONTHS), month); i > 0; i--) {
                life.correct(dice.pick(targets));
            }
            for (int i = 0; i < begin.length; i++) {
                int wanted = begin[i] + (targets[i] - begin[i]) * (month + 1) / MONTHS;
                life.fill(i, wanted, month == MONTHS - 1 ? 0 : GIVE_OR_TAKE);
            }
            registry.sweep();
            if (month == MONTHS / 2 - 1 || month == MONTHS - 1) {
                takeRoster(end);
            }
        }
    }

    private void takeRoster(int day) {
        rosters.add(new Roster(day, registry, areas.count()));
    }

    private static int due(int ofYear, int month) {
        return ofYear * (month + 1) / MONTHS - ofYear * month / MONTHS;
    }
}
