package id.go.padang.carano.program;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one OPD takes upon itself.
 *
 * @param opd SIPD code
 * @param amount in the goal's {@link ShareUnit}
 * @param agreedBy who said yes for the OPD; empty until somebody did
 */
public record Share(String opd, boolean lead, BigDecimal amount, Optional<String> agreedBy) {

    public static Share of(String opd, boolean lead, BigDecimal amount) {
        return new Share(opd, lead, amount, Optional.empty());
    }
}
