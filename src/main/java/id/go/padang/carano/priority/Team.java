package id.go.padang.carano.priority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who is to do it, by when, and on what ground.
 *
 * @param lead SIPD code of the leading OPD
 * @param supporting SIPD codes of the OPDs that are to agree
 * @param regulation what it leans on, as the user wrote it; empty when nothing was written
 * @param term by when it is to be done
 */
public record Team(String lead, List<String> supporting, String regulation, Optional<LocalDate> term) {

    public Team {
        supporting = List.copyOf(supporting);
        regulation = regulation.strip();
    }
}
