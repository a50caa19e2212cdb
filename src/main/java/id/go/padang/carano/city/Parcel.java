package id.go.padang.carano.city;

import org.jspecify.annotations.Nullable;

/**
 * A piece of land, the same in every year's file.
 *
 * @param owner when it belongs to a person
 * @param nik as the register has it; 0 without an owner
 * @param since the year of the first file that holds it
 */
record Parcel(
        int kelurahan, int number, Holder holder, @Nullable Person owner, long nik, int name, Family place, int since) {

    /** Who holds land. */
    enum Holder {
        PERORANGAN,
        KAUM,
        BADAN,
        PEMKO,
        NEGARA
    }

    Parcel withNik(long other) {
        return new Parcel(kelurahan, number, holder, owner, other, name, place, since);
    }

    Parcel withName(int other) {
        return new Parcel(kelurahan, number, holder, owner, nik, other, place, since);
    }

    /** The nomor_bidang without its beginning. */
    long key() {
        return kelurahan * 1_000_000L + number;
    }
}
