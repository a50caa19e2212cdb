package id.go.padang.carano.organization;

/** An account or password that breaks a rule; nothing was changed. */
public class AccountRefusedException extends RuntimeException {

    private final AccountProblem problem;

    AccountRefusedException(AccountProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public AccountProblem problem() {
        return problem;
    }
}
