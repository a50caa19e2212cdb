package id.go.padang.carano.shared;

import java.math.BigDecimal;

/** What stands in a cell: a number, nothing, or a number this reader may not see. Nothing is not zero. */
public sealed interface Value {

    /** A number, in the indicator's unit and with the digits the data has. */
    record Known(BigDecimal amount) implements Value {}

    /** No number exists. */
    record Missing(Reason reason) implements Value {}

    /** A number exists and is kept back to protect the persons behind it. */
    record Suppressed() implements Value {}

    /** Why a number does not exist. */
    enum Reason {
        /** Nothing of the kind is collected for this area or period. */
        NO_DATA,
        /** The producer owes the data and has not delivered it. */
        NOT_REPORTED
    }

    static Value of(long count) {
        return new Known(BigDecimal.valueOf(count));
    }

    static Value of(BigDecimal amount) {
        return new Known(amount);
    }

    static Value missing() {
        return new Missing(Reason.NO_DATA);
    }

    static Value suppressed() {
        return new Suppressed();
    }
}
