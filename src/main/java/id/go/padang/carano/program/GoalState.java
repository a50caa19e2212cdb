package id.go.padang.carano.program;

/** Where a goal stands; its text key is {@code program.state.<name>}. */
public enum GoalState {
    /** Written down by the OPD that leads, or changed since it was set. */
    PROPOSED,
    /** Set for the whole city: everybody reads it. */
    SET;

    /** The table of moves: setting, and a change by the lead that asks again. */
    public GoalState to(GoalState next) {
        if (this == SET && next == SET) {
            throw new ProgramRefusedException("program.refused.moved");
        }
        return next;
    }
}
