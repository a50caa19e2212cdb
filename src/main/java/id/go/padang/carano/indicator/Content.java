package id.go.padang.carano.indicator;

import java.util.List;

/** What the cells of a column hold, and so how every one of them is checked, stored and masked. */
public sealed interface Content {

    /** Whether values are masked wherever a batch is shown. */
    default boolean personal() {
        return this instanceof Nik || this instanceof Kk || this instanceof Name || this instanceof Address;
    }

    /** A 16-digit number whose parts mean something; kept encrypted, found by a digest. */
    record Nik() implements Content {}

    /** A 16-digit number of a family card; kept like a {@link Nik}. */
    record Kk() implements Content {}

    /** The name of a person. */
    record Name() implements Content {}

    /** Street and house number. */
    record Address() implements Content {}

    /** @param longest characters at most */
    record Text(int longest) implements Content {}

    /** One of a closed list, written in any case. */
    record Choice(List<String> values) implements Content {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /** A day. */
    record Day(Reach reach) implements Content {}

    /** Whether a day may lie after the batch's reference date. */
    enum Reach {
        PAST,
        ANY
    }

    /** The code of a kelurahan; of a kecamatan, or nothing, with a warning. */
    record Area() implements Content {}

    /** RT or RW: up to three digits. */
    record Neighbourhood() implements Content {}

    /** A whole number between two bounds, both included. */
    record Whole(long least, long most) implements Content {}
}
