package id.go.padang.carano.city;

import id.go.padang.carano.shared.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of one file of a register: residents of a roster, but for what is changed, left out or added on purpose. */
final class Listing {

    final String dataset;
    final Period period;
    final int reference;
    final Roster roster;

    private final IntPredicate choice;
    private final Map<Person, Line> replaced = new HashMap<>();
    private final Set<Person> left = new HashSet<>();
    private final List<Line> added = new ArrayList<>();
    private final Set<Person> touched = new HashSet<>();

    Listing(String dataset, Period period, Roster roster, IntPredicate choice) {
        this.dataset = dataset;
        this.period = period;
        this.roster = roster;
        this.choice = choice;
        reference = Day.of(period.lastDay());
    }

    /** Whether everything this file may be held against is there: the newest of its dataset. */
    boolean isNewest() {
        return reference == Calendar.END;
    }

    boolean lists(int position) {
        return choice.test(position) && roster.isSteady(position, reference);
    }

    /** Whether the file lists this resident, and rightly. */
    boolean listsRightly(int position) {
        return lists(position) && !touched.contains(roster.person(position));
    }

    boolean isTouched(Person person) {
        return touched.contains(person);
    }

    IntStream positions() {
        return IntStream.range(0, roster.size()).filter(this::lists);
    }

    void replace(Line line) {
        touched.add(line.person());
        replaced.put(line.person(), line);
    }

    void leaveOut(Person person) {
        touched.add(person);
        left.add(person);
    }

    void add(Line line) {
        touched.add(line.person());
        added.add(line);
    }

    long rows() {
        return positions().count() - left.size() + added.size();
    }

    Iterator<Line> lines() {
        var residents = positions()
                .filter(position -> !left.contains(roster.person(position)))
                .mapToObj(this::line);
        return Stream.concat(residents, added.stream()).iterator();
    }

    private Line line(int position) {
        var other = replaced.get(roster.person(position));
        return other == null ? roster.line(position) : other;
    }
}
