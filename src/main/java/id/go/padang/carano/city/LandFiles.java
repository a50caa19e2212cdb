package id.go.padang.carano.city;

import id.go.padang.carano.city.Parcel.Holder;
import id.go.padang.carano.shared.Period;
import java.util.List;
import java.util.Locale;

/** Parcels with their holders and rights. */
final class LandFiles {

    static final String DATASET = "tanah";
    private static final String HEADER = "nomor_bidang,nama_pemegang,nik_pemegang,jenis_pemegang,jenis_hak,sertipikat,"
            + "penggunaan,sengketa,luas_m2,alamat,kode_kelurahan";
    private static final String[] USES = {"PERMUKIMAN", "PERTANIAN", "USAHA", "FASILITAS_UMUM", "KOSONG"};
    private static final String[] STATES = {"BERSERTIPIKAT", "PTSL_PROSES", "PETA_BIDANG", "BELUM"};

    private final Areas areas;
    private final List<Parcel> parcels;

    LandFiles(Areas areas, LandBook book) {
        this.areas = areas;
        parcels = book.parcels();
    }

    List<CityFile> files() {
        return Calendar.YEARS.stream().map(this::file).toList();
    }

    static String number(Areas areas, Parcel parcel) {
        return String.format(Locale.ROOT, "PDG-%04d-%06d", areas.shortCode(parcel.kelurahan()), parcel.number());
    }

    private CityFile file(Period period) {
        int year = period.year();
        return new CityFile(
                DATASET,
                period,
                parcels.stream().filter(parcel -> parcel.since() <= year).count(),
                () -> new RowStream<>(
                        HEADER,
                        parcels.stream()
                                .filter(parcel -> parcel.since() <= year)
                                .iterator(),
                        (parcel, row) -> write(parcel, year, row)));
    }

    private void write(Parcel parcel, int year, RowBuffer row) {
        int lot = Dice.lot(parcel.key(), Purpose.PARCEL);
        row.text("PDG-")
                .padded(areas.shortCode(parcel.kelurahan()), 4)
                .more("-")
                .padded(parcel.number(), 6);
        name(parcel, row);
        if (parcel.nik() == 0) {
            row.blank();
        } else {
            row.number(parcel.nik());
        }
        row.text(parcel.holder()).text(right(parcel.holder(), lot)).text(certificate(parcel, year));
        row.text(use(parcel)).text(lot % 67 == 0 ? "YA" : "TIDAK").number(area(parcel));
        parcel.place().address(row);
        row.text(areas.code(parcel.kelurahan()));
    }

    private static void name(Parcel parcel, RowBuffer row) {
        var owner = parcel.owner();
        if (owner != null) {
            Names.write(row, parcel.name(), owner.woman);
            return;
        }
        switch (parcel.holder()) {
            case KAUM -> row.text("Contoh Kaum ").more(Names.word(parcel.name()));
            case BADAN -> row.text("Contoh PT ").more(Names.word(parcel.name()));
            case PEMKO -> row.text("Contoh Pemerintah Kota");
            case NEGARA -> row.text("Contoh Negara");
            case PERORANGAN -> throw new IllegalStateException("a parcel without its owner");
        }
    }

    private static String right(Holder holder, int lot) {
        int percent = lot % 100;
        return switch (holder) {
            case PERORANGAN -> percent < 90 ? "HM" : (percent < 96 ? "HGB" : "HP");
            case KAUM -> percent < 82 ? "ADAT" : "HM";
            case BADAN -> percent < 65 ? "HGB" : (percent < 75 ? "HGU" : (percent < 88 ? "HP" : "WAKAF"));
            case PEMKO -> percent < 60 ? "ASET_PEMKO" : (percent < 85 ? "HP" : "HPL");
            case NEGARA -> "NEGARA";
        };
    }

    // every year a few more are certified: the lot stays, the limits move
    private static String certificate(Parcel parcel, int year) {
        int later = 2025 - year;
        long key = parcel.key();
        return STATES[
                switch (parcel.holder()) {
                    case PERORANGAN -> Dice.pick(key, Purpose.CERTIFICATE, 66 - 4 * later, 12, 12, 10 + 4 * later);
                    case KAUM -> Dice.pick(key, Purpose.CERTIFICATE, 10 - 2 * later, 8, 70, 12 + 2 * later);
                    case BADAN -> Dice.pick(key, Purpose.CERTIFICATE, 82 - 3 * later, 6, 6, 6 + 3 * later);
                    case PEMKO -> Dice.pick(key, Purpose.CERTIFICATE, 58 - 5 * later, 12, 16, 14 + 5 * later);
                    case NEGARA -> Dice.pick(key, Purpose.CERTIFICATE, 0, 4, 36, 60);
                }];
    }

    private String use(Parcel parcel) {
        long key = -parcel.key();
        boolean rural = areas.cluster(parcel.kelurahan()) == Cluster.PERTANIAN;
        int chosen = switch (parcel.holder()) {
            case PERORANGAN -> Dice.pick(key, Purpose.PARCEL, rural ? 62 : 80, rural ? 24 : 4, 8, 0, rural ? 6 : 8);
            case KAUM -> Dice.pick(key, Purpose.PARCEL, 28, 46, 2, 2, 22);
            case BADAN -> Dice.pick(key, Purpose.PARCEL, 12, 4, 64, 8, 12);
            case PEMKO -> Dice.pick(key, Purpose.PARCEL, 4, 2, 8, 72, 14);
            case NEGARA -> Dice.pick(key, Purpose.PARCEL, 2, 12, 0, 26, 60);
        };
        return USES[chosen];
    }

    private static int area(Parcel parcel) {
        int lot = Dice.lot(parcel.key(), Purpose.ELSEWHERE);
        return switch (parcel.holder()) {
            case PERORANGAN -> 60 + lot % 540;
            case KAUM -> 400 + lot % 5600;
            case BADAN, PEMKO -> 150 + lot % 3850;
            case NEGARA -> 500 + lot;
        };
    }
}
