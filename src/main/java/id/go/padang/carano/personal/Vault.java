package id.go.padang.carano.personal;

import id.go.padang.carano.shared.Installation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Encrypts what is personal, and digests it so that it can be found without being read. What an earlier key encrypted
 * is still read while that key is given too; digests outlive a change of the key.
 */
@Component
public class Vault {

    static final int INDEX = 16;
    static final String DIGEST = "HmacSHA256";

    private final CipherKey current;
    private final List<CipherKey> known;
    private final SecretKey indexKey;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    Vault(Environment environment, Installation installation) {
        current = CipherKey.of(DataKey.from(environment));
        var earlier = DataKey.earlier(environment).map(CipherKey::of);
        known = Stream.concat(Stream.of(current), earlier.stream()).toList();
        indexKey = new IndexKey(installation, known, random).get();
    }

    /**
     * Key id, nonce and ciphertext.
     *
     * @param place where it will stand, as in {@code register_yatim.secret}; it decrypts nowhere else
     */
    public byte[] encrypt(byte[] plain, String place) {
        return current.encrypt(plain, place, random);
    }

    /** What {@link #encrypt} was given; throws {@link IllegalStateException} when the key or the bytes are others. */
    public byte[] decrypt(byte[] encrypted, String place) {
        return known.stream()
                .filter(key -> key.encrypted(encrypted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("encrypted with another CARANO_DATA_KEY"))
                .decrypt(encrypted, place);
    }

    /** What {@link #encrypt(byte[], String)} was given, of a text. */
    public String decryptText(byte[] encrypted, String place) {
        return new String(decrypt(encrypted, place), StandardCharsets.UTF_8);
    }

    /** The ids of earlier keys, which {@link KeyRotation} looks for; empty when none is given. */
    List<byte[]> earlierIds() {
        return known.stream().skip(1).map(CipherKey::id).toList();
    }

    /** For a stream of values that stand in the same place. */
    public Sealer sealer(String place) {
        try {
            return new Sealer(current, indexKey, random, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same text gives the same digest, which tells nothing to who has not the key. */
    public byte[] blindIndex(String plain) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(indexKey);
            return Arrays.copyOf(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)), INDEX);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
