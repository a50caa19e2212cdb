package id.go.padang.carano.people;

import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.register.RowOrder;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** Prints a list of persons, masked, for the reader's own use; the module of reports does, which lies above this one. */
public interface PeoplePrinter {

    /**
     * A PDF of the whole list, or of what a search finds of it, after it was put on record. Empty when there is no such
     * list for this reader; throws {@link PeopleRefusedException} as {@link PeopleService#export} does.
     */
    Optional<Print> print(PeopleAddress address, Search search, RowOrder order, Purpose purpose, Locale locale);

    /** A finished file. */
    record Print(String fileName, int size, InputStream content) {}
}
