package id.go.padang.carano.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A key that data is encrypted with (AES-256-GCM), and the id that stands in front of everything it encrypted.
 *
 * @param id the first bytes of the digest of the secret
 */
record CipherKey(byte[] id, SecretKey key) {

    static final int ID = 4;
    static final int NONCE = 12;
    static final int TAG_BITS = 128;
    static final String CIPHER = "AES/GCM/NoPadding";

    static CipherKey of(byte[] secret) {
        try {
            var specification = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand("carano encryption 1".getBytes(StandardCharsets.UTF_8), secret.length);
            return new CipherKey(
                    Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(secret), ID),
                    KDF.getInstance("HKDF-SHA256").deriveKey("AES", specification));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean encrypted(byte[] bytes) {
        return bytes.length > ID + NONCE && Arrays.equals(bytes, 0, ID, id, 0, ID);
    }

    /** Key id, nonce and ciphertext. */
    byte[] encrypt(byte[] plain, String place, SecureRandom random) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            return ByteBuffer.allocate(ID + NONCE + cipher.getOutputSize(plain.length))
                    .put(id)
                    .put(nonce)
                    .put(cipher.doFinal(plain))
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] decrypt(byte[] bytes, String place) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(bytes, ID, ID + NONCE), place);
            return cipher.doFinal(bytes, ID + NONCE, bytes.length - ID - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not what was encrypted for " + place, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
