package id.go.padang.carano.program.proposal;

import java.util.Optional;

/** A proposal beside the need, cut to its reader. */
public record ProposalReading(Proposal proposal, Optional<Need> need, boolean mayChange) {}
