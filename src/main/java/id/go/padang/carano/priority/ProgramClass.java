package id.go.padang.carano.priority;

/**
 * What becomes of the programme at a point, best state first; its text key is {@code priority.class.<name>}:
 * <em>dilanjutkan</em>, <em>diperkuat</em>, <em>diperbaiki</em>.
 */
public enum ProgramClass {
    CONTINUE,
    STRENGTHEN,
    IMPROVE
}
