package id.go.padang.carano.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who was registered on a day, and where: taken once and never changed by what happens later. */
final class Roster {

    /** One resident as the roster holds it. */
    record Entry(Person person, Family family, Relation relation, Marital marital) {}

    private static final Relation[] RELATIONS = Relation.values();
    private static final Marital[] MARITALS = Marital.values();

    final int day;

    private final Person[] people;
    private final Family[] families;
    private final byte[] relations;
    private final byte[] maritals;

    Roster(int day, Registry registry, int kelurahan) {
        this.day = day;
        var all = new ArrayList<Person>();
        for (int i = 0; i < kelurahan; i++) {
            registry.families(i).forEach(family -> all.addAll(family.members()));
        }
        people = all.toArray(Person[]::new);
        families = new Family[people.length];
        relations = new byte[people.length];
        maritals = new byte[people.length];
        for (int i = 0; i < people.length; i++) {
            families[i] = people[i].family;
            relations[i] = (byte) people[i].relation.ordinal();
            maritals[i] = (byte) people[i].marital.ordinal();
        }
    }

    int size() {
        return people.length;
    }

    Entry entry(int position) {
        return new Entry(
                people[position], families[position], RELATIONS[relations[position]], MARITALS[maritals[position]]);
    }

    Iterator<Entry> entries() {
        return IntStream.range(0, people.length).mapToObj(this::entry).iterator();
    }

    Person person(int position) {
        return people[position];
    }

    Family family(int position) {
        return families[position];
    }

    Line line(int position) {
        return Line.of(people[position], families[position], RELATIONS[relations[position]]);
    }

    /** Whether nothing is known to have happened until a day that makes this entry doubtful. */
    boolean isSteady(int position, int until) {
        var person = people[position];
        return person.died > until && person.left > until && (person.rehoused <= day || person.rehoused > until);
    }

    /** Positions by chance that the choice takes, each once; fewer when there are hardly any. */
    List<Integer> some(int wanted, Dice dice, IntPredicate choice) {
        return IntStream.generate(() -> dice.below(people.length))
                .limit(20L * people.length)
                .filter(choice)
                .distinct()
                .limit(wanted)
                .boxed()
                .toList();
    }

    /** Those of the candidates who are in it. */
    Set<Person> among(Collection<Person> candidates) {
        var wanted = new HashSet<>(candidates);
        return Arrays.stream(people).filter(wanted::contains).collect(Collectors.toSet());
    }
}
