package id.go.padang.carano.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts and digests a stream of values with ciphers it keeps; for one thread. Makes what {@link Vault} reads. */
public final class Sealer {

    private static final int NONCES_AT_ONCE = 512;
    private static final int DIGESTS_KEPT = 32;

    private final byte[] keyId;
    private final SecretKey key;
    private final byte[] place;
    private final Cipher cipher;
    private final Mac mac;
    private final SecureRandom random;
    private final byte[] nonces = new byte[CipherKey.NONCE * NONCES_AT_ONCE];
    private int used = NONCES_AT_ONCE;

    /** The members of a family stand together and name the same numbers. */
    private final Map<String, byte[]> digests = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > DIGESTS_KEPT;
        }
    };

    Sealer(CipherKey current, SecretKey indexKey, SecureRandom random, String place) throws GeneralSecurityException {
        keyId = current.id();
        key = current.key();
        this.random = random;
        this.place = place.getBytes(StandardCharsets.UTF_8);
        cipher = Cipher.getInstance(CipherKey.CIPHER);
        mac = Mac.getInstance(Vault.DIGEST);
        mac.init(indexKey);
    }

    /** As {@link Vault#encrypt}, of a text. */
    public byte[] encrypt(String plain) {
        if (used == NONCES_AT_ONCE) {
            random.nextBytes(nonces);
            used = 0;
        }
        int from = used++ * CipherKey.NONCE;
        var text = plain.getBytes(StandardCharsets.UTF_8);
        try {
            cipher.init(
                    Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(CipherKey.TAG_BITS, nonces, from, CipherKey.NONCE));
            cipher.updateAAD(place);
            var sealed = ByteBuffer.allocate(keyId.length + CipherKey.NONCE + text.length + CipherKey.TAG_BITS / 8)
                    .put(keyId)
                    .put(nonces, from, CipherKey.NONCE)
                    .array();
            cipher.doFinal(text, 0, text.length, sealed, keyId.length + CipherKey.NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link Vault#blindIndex}. */
    public byte[] blindIndex(String plain) {
        return digests.computeIfAbsent(
                plain, text -> Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), Vault.INDEX));
    }
}
