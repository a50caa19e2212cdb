package id.go.padang.carano.program.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting that looked at the actions.
 *
 * @param next when the next one is
 * @param minutes what was said as a whole
 * @param decisions what was decided, by the id of the action; only of actions that the reader may see
 */
public record Review(
        long id,
        LocalDate held,
        Optional<LocalDate> next,
        String minutes,
        Map<Long, String> decisions,
        String writtenBy) {

    public Review {
        decisions = Map.copyOf(decisions);
    }
}
