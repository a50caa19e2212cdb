package id.go.padang.carano.city;

import java.time.LocalDate;

/** Days as the number yyyymmdd: small to keep, quick to compare and to print. */
final class Day {

    static final int NEVER = Integer.MAX_VALUE;

    private Day() {}

    static int of(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    static LocalDate date(int day) {
        return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }

    static int minus(int day, int days) {
        return of(date(day).minusDays(days));
    }

    static int plusYears(int day, int years) {
        return of(date(day).plusYears(years));
    }

    /** Completed years. */
    static int age(int born, int at) {
        return (at - born) / 10_000;
    }
}
