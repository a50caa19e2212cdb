package id.go.padang.carano.priority;

/** What a criterion speaks for, as the mission of the city names it; its text key is {@code priority.aspect.<name>}. */
public enum Aspect {
    ECONOMY,
    SOCIAL,
    SECURITY,
    OTHER
}
