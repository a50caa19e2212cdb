package id.go.padang.carano.personal;

/** Somewhere encrypted values are kept, for the day the key changes. */
@FunctionalInterface
public interface Encrypted {

    /** Encrypts at most {@code limit} values of an earlier key again and tells how many; 0 when none is left. */
    int encryptAgain(byte[] earlierKeyId, int limit);
}
