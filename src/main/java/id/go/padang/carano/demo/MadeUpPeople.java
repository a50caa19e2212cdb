package id.go.padang.carano.demo;

import id.go.padang.carano.demo.Child.Quirk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Families out of a dice cup; every name begins with "Contoh", so that nobody takes one for a person. */
final class MadeUpPeople {

    private static final List<String> BOYS = List.of(
            "Ahmad", "Bagus", "Candra", "Dani", "Eko", "Fajar", "Galih", "Hafiz", "Ilham", "Jaka", "Kurnia", "Lukman",
            "Malik", "Naufal", "Okta", "Putra", "Rafi", "Satria", "Taufik", "Umar", "Wahyu", "Yusuf", "Zaki", "Arif");
    private static final List<String> GIRLS = List.of(
            "Aisyah", "Bunga", "Citra", "Dewi", "Elsa", "Fitri", "Gita", "Hana", "Intan", "Jihan", "Kirana", "Laras",
            "Mutia", "Nadia", "Olivia", "Putri", "Rani", "Salma", "Tiara", "Ulfa", "Wulan", "Yasmin", "Zahra", "Anisa");
    private static final List<String> LAST = List.of(
            "Amanah",
            "Bestari",
            "Cahaya",
            "Damai",
            "Embun",
            "Fajri",
            "Gemilang",
            "Hikmah",
            "Ikhlas",
            "Jelita",
            "Kencana",
            "Lestari",
            "Mentari",
            "Nirmala",
            "Pelita",
            "Ramadhan",
            "Samudra",
            "Teladan",
            "Utama",
            "Wijaya");
    private static final List<String> STREETS =
            List.of("Melati", "Mawar", "Kenanga", "Cempaka", "Anggrek", "Teratai", "Flamboyan", "Bougenvil");
    // one child in twelve was first registered in another kecamatan: a NIK does not tell where somebody lives
    private static final int MOVED = 12;
    private static final int OLDEST = 18;

    private final Weights weights;
    private final Random random;
    private final MadeUpNumbers numbers = new MadeUpNumbers();

    MadeUpPeople(Weights weights, Random random) {
        this.weights = weights;
        this.random = random;
    }

    /** One to three brothers and sisters as they are on a day. */
    List<Child> family(LocalDate at) {
        var family = newFamily(at);
        int size = pick(62, 28, 10) + 1;
        var children = new ArrayList<Child>();
        for (int i = 0; i < size; i++) {
            children.add(child(family, at));
        }
        return children;
    }

    String status() {
        return List.of("TERDATA", "DIUSULKAN", "MENERIMA").get(pick(44, 24, 32));
    }

    private Family newFamily(LocalDate at) {
        var home = weights.draw(random);
        var jenis = List.of("YATIM", "PIATU", "YATIM_PIATU").get(pick(68, 23, 9));
        var street = STREETS.get(random.nextInt(STREETS.size()));
        return new Family(
                numbers.kk(home, at.minusDays(100 + random.nextInt(5000))),
                home,
                "Jalan Contoh " + street + " No. " + (1 + random.nextInt(180)),
                "%03d".formatted(1 + random.nextInt(9)),
                "%03d".formatted(1 + random.nextInt(12)),
                jenis,
                numbers.nik(home, bornInYear(1966 + random.nextInt(25)), false),
                numbers.nik(home, bornInYear(1970 + random.nextInt(25)), true));
    }

    private Child child(Family family, LocalDate at) {
        var born = at.minusYears(age()).minusDays(random.nextInt(364));
        boolean girl = random.nextInt(1000) < 487;
        var registeredIn = random.nextInt(MOVED) == 0 ? weights.drawKecamatan(random) : family.home();
        var given = girl ? GIRLS : BOYS;
        var name = "Contoh " + given.get(random.nextInt(given.size())) + " " + LAST.get(random.nextInt(LAST.size()));
        return new Child(
                family,
                numbers.nik(registeredIn, born, girl),
                name,
                girl ? "P" : "L",
                born,
                status(),
                random.nextInt(100) < 55,
                Quirk.NONE);
    }

    // the older, the likelier that a parent has died; few are still registered at 18
    private int age() {
        while (true) {
            int age = random.nextInt(OLDEST + 1);
            int likelihood = age == OLDEST ? 5 : age + 3;
            if (random.nextInt(OLDEST + 3) < likelihood) {
                return age;
            }
        }
    }

    private LocalDate bornInYear(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private int pick(int... shares) {
        int left = random.nextInt(100);
        for (int i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
