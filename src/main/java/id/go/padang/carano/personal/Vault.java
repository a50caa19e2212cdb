package id.go.padang.carano.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Encrypts what is personal (AES-256-GCM), and digests it so that it can be found without being read. */
@Component
public class Vault {

    private static final int KEY_ID = 4;
    static final int NONCE = 12;
    static final int TAG_BITS = 128;
    static final int INDEX = 16;
    static final String CIPHER = "AES/GCM/NoPadding";
    static final String DIGEST = "HmacSHA256";

    private final byte[] keyId;
    private final SecretKey encryptionKey;
    private final SecretKey indexKey;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    Vault(Environment environment) {
        this(DataKey.from(environment));
    }

    Vault(byte[] secret) {
        try {
            keyId = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(secret), KEY_ID);
            encryptionKey = derived(secret, "AES", "carano encryption 1");
            indexKey = derived(secret, DIGEST, "carano blind index 1");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Key id, nonce and ciphertext.
     *
     * @param place where it will stand, as in {@code register_yatim.nik}; it decrypts nowhere else
     */
    public byte[] encrypt(byte[] plain, String place) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            return ByteBuffer.allocate(KEY_ID + NONCE + cipher.getOutputSize(plain.length))
                    .put(keyId)
                    .put(nonce)
                    .put(cipher.doFinal(plain))
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #encrypt} was given; throws {@link IllegalStateException} when the key or the bytes are others. */
    public byte[] decrypt(byte[] encrypted, String place) {
        if (!Arrays.equals(encrypted, 0, KEY_ID, keyId, 0, KEY_ID)) {
            throw new IllegalStateException("encrypted with another CARANO_DATA_KEY");
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(encrypted, KEY_ID, KEY_ID + NONCE), place);
            return cipher.doFinal(encrypted, KEY_ID + NONCE, encrypted.length - KEY_ID - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not what was encrypted for " + place, e);
        }
    }

    /** A text as {@link #encrypt(byte[], String)} keeps it. */
    public byte[] encrypt(String plain, String place) {
        return encrypt(plain.getBytes(StandardCharsets.UTF_8), place);
    }

    /** What {@link #encrypt(String, String)} was given. */
    public String decryptText(byte[] encrypted, String place) {
        return new String(decrypt(encrypted, place), StandardCharsets.UTF_8);
    }

    /** For a stream of values that stand in the same place. */
    public Sealer sealer(String place) {
        try {
            return new Sealer(keyId, encryptionKey, indexKey, random, place);
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

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey derived(byte[] secret, String algorithm, String purpose) throws GeneralSecurityException {
        var specification = HKDFParameterSpec.ofExtract()
                .addIKM(secret)
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), secret.length);
        return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, specification);
    }
}
