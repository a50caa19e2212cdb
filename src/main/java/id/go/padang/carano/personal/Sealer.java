package id.go.padang.carano.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts and digests a stream of values with ciphers it keeps; for one thread. Makes what {@link Vault} reads. */
public final class Sealer {

    private static final int NONCES_AT_ONCE = 512;

    private final byte[] keyId;
    private final SecretKey key;
    private final byte[] place;
    private final Cipher cipher;
    private final Mac mac;
    private final SecureRandom random;
    private final byte[] nonces = new byte[Vault.NONCE * NONCES_AT_ONCE];
    private int used = NONCES_AT_ONCE;

    Sealer(byte[] keyId, SecretKey key, SecretKey indexKey, SecureRandom random, String place)
            throws GeneralSecurityException {
        this.keyId = keyId;
        this.key = key;
        this.random = random;
        this.place = place.getBytes(StandardCharsets.UTF_8);
        cipher = Cipher.getInstance(Vault.CIPHER);
        mac = Mac.getInstance(Vault.DIGEST);
        mac.init(indexKey);
    }

    /** As {@link Vault#encrypt(String, String)}. */
    public byte[] encrypt(String plain) {
        if (used == NONCES_AT_ONCE) {
            random.nextBytes(nonces);
            used = 0;
        }
        int from = used++ * Vault.NONCE;
        var text = plain.getBytes(StandardCharsets.UTF_8);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(Vault.TAG_BITS, nonces, from, Vault.NONCE));
            cipher.updateAAD(place);
            var sealed = ByteBuffer.allocate(keyId.length + Vault.NONCE + text.length + Vault.TAG_BITS / 8)
                    .put(keyId)
                    .put(nonces, from, Vault.NONCE)
                    .array();
            cipher.doFinal(text, 0, text.length, sealed, keyId.length + Vault.NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link Vault#blindIndex}. */
    public byte[] blindIndex(String plain) {
        return Arrays.copyOf(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)), Vault.INDEX);
    }
}
