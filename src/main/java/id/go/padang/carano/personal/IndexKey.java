package id.go.padang.carano.personal;

import id.go.padang.carano.shared.CannotStartException;
import id.go.padang.carano.shared.Installation;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the digests: drawn once for an installation and kept in its database, encrypted with the data key. So a
 * change of the data key changes no digest, and a wrong data key is noticed before anything is read or written.
 */
record IndexKey(Installation installation, List<CipherKey> known, SecureRandom random) {

    private static final String SETTING = "index.key";
    private static final String PLACE = "installation.index.key";
    private static final int LENGTH = 32;

    SecretKey get() {
        var kept = installation.setting(SETTING).orElseGet(this::drawn);
        var bytes = HexFormat.of().parseHex(kept);
        var key = known.stream()
                .filter(one -> one.encrypted(bytes))
                .findFirst()
                .orElseThrow(() -> new CannotStartException(
                        "CARANO_DATA_KEY bukan kunci yang dipakai basis data ini; pakai kunci semula, atau isi"
                                + " CARANO_DATA_KEY_OLD dengan kunci semula bila kuncinya sedang diganti.",
                        "CARANO_DATA_KEY is not the key of this database; use the original key, or set"
                                + " CARANO_DATA_KEY_OLD to it when the key is being changed."));
        var plain = key.decrypt(bytes, PLACE);
        if (key != known.getFirst()) {
            installation.keep(SETTING, wrapped(plain));
        }
        return new SecretKeySpec(plain, Vault.DIGEST);
    }

    // of two nodes that draw at the same time one wins
    private String drawn() {
        var fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        installation.keepFirst(SETTING, wrapped(fresh));
        return installation.setting(SETTING).orElseThrow();
    }

    private String wrapped(byte[] plain) {
        return HexFormat.of().formatHex(known.getFirst().encrypt(plain, PLACE, random));
    }
}
