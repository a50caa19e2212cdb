package id.go.padang.carano.program.followup;

import java.util.List;
import java.util.Optional;

/** The decisions that an action can follow from. They live above this module, so whoever keeps them answers. */
public interface FollowedDecisions {

    /**
     * A decision by name.
     *
     * @param href where it is read
     */
    record Followed(long id, String name, String href) {}

    /** Those that the reader may open, newest first. */
    List<Followed> decisions();

    /** One of them; empty when the reader may not open it. */
    default Optional<Followed> decision(long id) {
        return decisions().stream().filter(one -> one.id() == id).findFirst();
    }
}
