package id.go.padang.carano.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void refusesWhatIsShortLongUniformOrLikeTheName() {
        assertThat(problemOf("sebelas-11.")).isEqualTo(AccountProblem.PASSWORD_TOO_SHORT);
        assertThat(problemOf("abcdefgh".repeat(10))).isEqualTo(AccountProblem.PASSWORD_TOO_LONG);
        assertThat(problemOf("ababababababab")).isEqualTo(AccountProblem.PASSWORD_TOO_SIMPLE);
        assertThat(problemOf("xx-Operator.Dinsos-2026")).isEqualTo(AccountProblem.PASSWORD_LIKE_USERNAME);
    }

    @Test
    void acceptsASentence() {
        assertThatCode(() -> PasswordRules.check("operator.dinsos", "ombak pantai Padang 7"))
                .doesNotThrowAnyException();
    }

    @Test
    void oneTimePasswordsFollowTheRulesAndDiffer() {
        var first = PasswordRules.oneTime();
        assertThat(first).matches("(\\w{4}-){3}\\w{4}").isNotEqualTo(PasswordRules.oneTime());
        assertThatCode(() -> PasswordRules.check("operator.dinsos", first)).doesNotThrowAnyException();
    }

    private static AccountProblem problemOf(String password) {
        return catchThrowableOfType(
                        AccountRefusedException.class, () -> PasswordRules.check("operator.dinsos", password))
                .problem();
    }
}
