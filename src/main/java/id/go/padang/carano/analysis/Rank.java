package id.go.padang.carano.analysis;

/**
 * The places an area may take, 1 the best; more than one where chance could have put it there.
 *
 * @param last not less than {@code first}
 */
public record Rank(int first, int last) {

    public boolean isCertain() {
        return first == last;
    }
}
