package id.go.padang.carano.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.shared.CannotStartException;
import id.go.padang.carano.shared.Installation;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "carano.bundled-database.name=carano_keys")
class KeyRotationTest {

    private static final String FIRST = key(1);
    private static final String SECOND = key(2);
    private static final String PLACE = "somewhere.secret";

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetTheIndexKey() {
        jdbc.sql("DELETE FROM installation WHERE name = 'index.key'").update();
    }

    @Test
    void readsWhatTheEarlierKeyEncryptedAndFindsItUnderTheSameDigest() {
        var before = vault(FIRST, "");
        var secret = before.encrypt("1371".getBytes(), PLACE);
        var changing = vault(SECOND, FIRST);

        assertThat(changing.decryptText(secret, PLACE)).isEqualTo("1371");
        assertThat(changing.blindIndex("1371")).isEqualTo(before.blindIndex("1371"));
        assertThat(vault(SECOND, "").blindIndex("1371")).isEqualTo(before.blindIndex("1371"));
    }

    @Test
    void encryptsAgainUntilNothingOfTheEarlierKeyIsLeft() {
        var secret = new byte[][] {vault(FIRST, "").encrypt("1371".getBytes(), PLACE)};
        var changing = vault(SECOND, FIRST);
        Encrypted place = (earlier, limit) -> {
            if (secret[0][0] != earlier[0] || secret[0][1] != earlier[1]) {
                return 0;
            }
            secret[0] = changing.encrypt(changing.decrypt(secret[0], PLACE), PLACE);
            return 1;
        };

        assertThat(new KeyRotation(changing, List.of(place)).rotate()).isEqualTo(1);
        assertThat(vault(SECOND, "").decryptText(secret[0], PLACE)).isEqualTo("1371");
    }

    @Test
    void doesNotStartWithTheKeyOfAnotherDatabase() {
        vault(FIRST, "");

        assertThatThrownBy(() -> vault(SECOND, ""))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("CARANO_DATA_KEY");
    }

    private Vault vault(String key, String old) {
        return new Vault(environment(key, old), installation);
    }

    private static Environment environment(String key, String old) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", java.util.Map.of("CARANO_DATA_KEY", key, "CARANO_DATA_KEY_OLD", old)));
        return environment;
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
