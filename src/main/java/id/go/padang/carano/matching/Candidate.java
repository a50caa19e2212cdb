package id.go.padang.carano.matching;

import id.go.padang.carano.register.AcceptedRow;

/**
 * Somebody of the population base a row may mean, and why.
 *
 * @param score 0 to 100
 * @param name similarity of the names, 0 to 100
 * @param person the row of the population, personal values masked
 */
public record Candidate(
        long populationLine,
        int score,
        int name,
        Birth birth,
        boolean sameArea,
        boolean sameStreet,
        AcceptedRow person) {}
