package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Dataset;
import java.util.List;
import java.util.stream.Stream;

/** Parcels and who holds them: a person, a kaum (pusako tinggi has no single owner), a body, the city or the state. */
final class TanahPlan implements Plan {

    private static final String HOLDER = "nik_pemegang";

    @Override
    public String dataset() {
        return Dataset.TANAH;
    }

    @Override
    public Stream<Rule<RowDraft>> rules() {
        return Stream.of(
                warning("parcel.no_number", HOLDER, draft -> isPerson(draft) && !draft.has(HOLDER)),
                warning("parcel.number", HOLDER, draft -> !isPerson(draft) && draft.has(HOLDER)),
                warning(
                        "parcel.adat",
                        "jenis_pemegang",
                        draft -> draft.is("jenis_hak", "ADAT") && !draft.is("jenis_pemegang", "KAUM")),
                warning(
                        "parcel.city",
                        "jenis_pemegang",
                        draft -> draft.is("jenis_hak", "ASET_PEMKO") && !draft.is("jenis_pemegang", "PEMKO")));
    }

    @Override
    public List<Derived> derived() {
        return List.of();
    }

    @Override
    public List<AcrossRows> acrossRows() {
        return List.of(AcrossRows.repeated(
                "parcel.repeated", "nomor_bidang", Severity.ERROR, "register_tanah", "nomor_bidang"));
    }

    private static boolean isPerson(RowDraft draft) {
        return draft.is("jenis_pemegang", "PERORANGAN");
    }
}
