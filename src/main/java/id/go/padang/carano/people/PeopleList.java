package id.go.padang.carano.people;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.register.RowSum;

/**
 * A figure and the list behind it.
 *
 * @param address with release and period pinned, so that a release published meanwhile does not change the list
 * @param figure what the release counted
 * @param counted what the register holds
 * @param mayTakePlain whether the reader may take the list along unmasked
 */
public record PeopleList(
        PeopleAddress address,
        Indicator indicator,
        Dataset dataset,
        Release release,
        ReleasePart part,
        RowSum figure,
        RowSum counted,
        boolean mayTakePlain) {

    /** Whether both are the same; if not, no person is shown. */
    public boolean agrees() {
        return figure.equals(counted);
    }
}
