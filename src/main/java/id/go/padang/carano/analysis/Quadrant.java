package id.go.padang.carano.analysis;

/** Where an area stands when two indicators are looked at together (guidance for poverty planning). */
public enum Quadrant {
    /** Both worse than the threshold. */
    P1,
    /** Only the first, drawn to the right, is worse. */
    P2,
    /** Only the second, drawn upwards, is worse. */
    P3,
    /** Neither is worse. */
    P4
}
