package id.go.padang.carano.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** A made-up orphan. */
record Child(
        Family family, String nik, String name, String sex, LocalDate born, String status, boolean atSma, Quirk quirk) {

    /** Why a row is taken over with a warning. */
    enum Quirk {
        NONE,
        KECAMATAN_ONLY,
        NO_AREA,
        OTHER_SEX,
        OTHER_BIRTH_DATE,
        NOT_AT_SMA,
        FATHER_IS_WOMAN
    }

    Child with(Quirk other) {
        return new Child(family, nik, name, sex, born, status, atSma, other);
    }

    Child receiving(String other) {
        return new Child(family, nik, name, sex, born, other, atSma, quirk);
    }

    int age(LocalDate at) {
        return Period.between(born, at).getYears();
    }

    /** The row of a file, in the order of the template. */
    List<String> row(LocalDate at) {
        return List.of(
                nik,
                family.kk(),
                name,
                quirk == Quirk.OTHER_SEX ? (sex.equals("L") ? "P" : "L") : sex,
                quirk == Quirk.OTHER_BIRTH_DATE ? otherBirthDate().toString() : born.toString(),
                family.address(),
                family.rt(),
                family.rw(),
                area(),
                family.jenis(),
                status,
                quirk == Quirk.FATHER_IS_WOMAN ? woman(family.father()) : family.father(),
                family.mother(),
                schooling(age(at)));
    }

    // inside the month, so that the age band stays what it is on any reference date at a month's end
    private LocalDate otherBirthDate() {
        return born.withDayOfMonth(born.getDayOfMonth() == 1 ? 2 : 1);
    }

    private String area() {
        return switch (quirk) {
            case NO_AREA -> "";
            case KECAMATAN_ONLY -> family.home().value().substring(0, 8);
            case NONE, OTHER_SEX, OTHER_BIRTH_DATE, NOT_AT_SMA, FATHER_IS_WOMAN ->
                family.home().value();
        };
    }

    private String schooling(int age) {
        if (age <= 3) {
            return "";
        } else if (age <= 6) {
            return "PAUD";
        } else if (age <= 12) {
            return "SD";
        } else if (age <= 15) {
            return "SMP";
        }
        return quirk == Quirk.NOT_AT_SMA ? "TIDAK_SEKOLAH" : "SMA";
    }

    private static String woman(String nik) {
        return nik.substring(0, 6) + (Integer.parseInt(nik.substring(6, 8)) + 40) + nik.substring(8);
    }
}
