package id.go.padang.carano.audit;

import java.util.Optional;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries were read
 * @param lastDigest of the last entry; whoever writes it down can prove later that nothing before it was replaced
 * @param brokenAt number of the first entry that does not fit; empty when the chain is whole
 */
public record ChainCheck(long entries, String lastDigest, Optional<Long> brokenAt) {

    public boolean whole() {
        return brokenAt.isEmpty();
    }
}
