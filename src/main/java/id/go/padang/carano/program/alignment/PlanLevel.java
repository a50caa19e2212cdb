package id.go.padang.carano.program.alignment;

/** How deep in a plan a node stands; text key {@code alignment.level.<name>}. */
public enum PlanLevel {
    MISI,
    TUJUAN,
    SASARAN
}
