package id.go.padang.carano.program.proposal;

/**
 * A proposal as it stands.
 *
 * @param reason why it was refused, or accepted after all; empty otherwise
 * @param enteredBy id of the account that wrote it down
 */
public record Proposal(
        long id,
        int version,
        ProposalContent content,
        ProposalState state,
        String reason,
        boolean deleted,
        long enteredBy,
        String changedBy) {}
