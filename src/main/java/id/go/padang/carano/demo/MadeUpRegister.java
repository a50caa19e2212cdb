package id.go.padang.carano.demo;

import id.go.padang.carano.demo.Child.Quirk;
import id.go.padang.carano.shared.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The made-up orphan register over two semesters. The same seed makes the same bytes. */
final class MadeUpRegister {

    static final Period FIRST = Period.semester(2025, 2);
    static final Period SECOND = Period.semester(2026, 1);

    private static final long SEED = 1371_2026;
    private static final int CHILDREN = 3000;
    private static final int OLDEST = 18;
    private static final Map<Quirk, Integer> QUIRKS = Map.of(
            Quirk.KECAMATAN_ONLY, 9,
            Quirk.NO_AREA, 4,
            Quirk.OTHER_SEX, 10,
            Quirk.OTHER_BIRTH_DATE, 8,
            Quirk.NOT_AT_SMA, 6,
            Quirk.FATHER_IS_WOMAN, 4);

    private final Random random = new Random(SEED);
    private final MadeUpPeople people;
    private final List<Child> first;
    private final List<Child> second;

    MadeUpRegister(Weights weights) {
        people = new MadeUpPeople(weights, random);
        first = begin();
        second = continued();
    }

    /** The file of the first semester, with thirteen faulty rows. */
    byte[] first() {
        return MadeUpFile.bytes(first, FIRST.lastDay(), MadeUpFaults.rows(MadeUpFaults.ALL));
    }

    /** The file of the second semester: the same children, half a year older. */
    byte[] second() {
        return MadeUpFile.bytes(second, SECOND.lastDay(), MadeUpFaults.rows(MadeUpFaults.SOME));
    }

    /** The second semester again, with a few warnings looked after and no faulty row. */
    byte[] corrected() {
        var settled = second.stream()
                .map(child -> child.quirk() == Quirk.OTHER_SEX ? child.with(Quirk.NONE) : child)
                .toList();
        return MadeUpFile.bytes(settled, SECOND.lastDay(), List.of());
    }

    private List<Child> begin() {
        var children = new ArrayList<Child>();
        while (children.size() < CHILDREN) {
            children.addAll(people.family(FIRST.lastDay()));
        }
        for (Quirk quirk : Quirk.values()) {
            spread(quirk, QUIRKS.getOrDefault(quirk, 0), children);
        }
        return List.copyOf(children);
    }

    private void spread(Quirk quirk, int wanted, List<Child> children) {
        int left = wanted;
        while (left > 0) {
            int index = random.nextInt(children.size());
            var child = children.get(index);
            boolean fits = quirk != Quirk.NOT_AT_SMA || child.age(FIRST.lastDay()) == OLDEST;
            if (child.quirk() == Quirk.NONE && fits) {
                children.set(index, child.with(quirk));
                left--;
            }
        }
    }

    private List<Child> continued() {
        var children = new ArrayList<Child>();
        for (Child child : first) {
            int age = child.age(SECOND.lastDay());
            boolean grownUp = age > OLDEST || (age == OLDEST && !child.atSma());
            boolean leaves = random.nextInt(100) < 2;
            if (!grownUp && !leaves) {
                children.add(older(child));
            }
        }
        int newcomers = children.size() / 20;
        int until = children.size() + newcomers;
        while (children.size() < until) {
            children.addAll(people.family(SECOND.lastDay()));
        }
        return List.copyOf(children);
    }

    private Child older(Child child) {
        int dice = random.nextInt(100);
        var quirk = dice < 20 ? Quirk.NONE : child.quirk();
        return switch (child.status()) {
            case "TERDATA" -> child.with(quirk).receiving(dice < 14 ? "DIUSULKAN" : "TERDATA");
            case "DIUSULKAN" -> child.with(quirk).receiving(dice < 30 ? "MENERIMA" : "DIUSULKAN");
            default -> child.with(quirk);
        };
    }
}
