package id.go.padang.carano.program.proposal;

import id.go.padang.carano.program.ProgramRefusedException;
import java.util.Set;

/** Where a proposal stands; text key {@code proposal.state.<name>}. */
public enum ProposalState {
    PROPOSED,
    ACCEPTED,
    REFUSED;

    /** The table of moves: a decision can be changed, not forgotten. */
    public Set<ProposalState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(ACCEPTED, REFUSED);
            case ACCEPTED -> Set.of(REFUSED);
            case REFUSED -> Set.of(ACCEPTED);
        };
    }

    ProposalState to(ProposalState next) {
        if (!next().contains(next)) {
            throw new ProgramRefusedException("proposal.refused.moved");
        }
        return next;
    }
}
