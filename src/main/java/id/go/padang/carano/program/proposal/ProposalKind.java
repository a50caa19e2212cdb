package id.go.padang.carano.program.proposal;

/** Whose proposal it is; text key {@code proposal.kind.<name>}. */
public enum ProposalKind {
    /** Of the council, for a constituency. */
    POKIR,
    /** Of the community, for its own area. */
    MUSRENBANG
}
