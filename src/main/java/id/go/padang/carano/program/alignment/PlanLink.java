package id.go.padang.carano.program.alignment;

/** A node of one plan serves a node of the plan above. */
public record PlanLink(long childId, long parentId) {}
