package id.go.padang.carano.people;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.people.AccessQueries.Look;
import id.go.padang.carano.people.AccessQueries.Met;
import id.go.padang.carano.people.PersonAccess.Kind;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.register.PersonRow;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts every look at a person on record, in the caller's transaction, before anything is shown. */
@Component
class PeopleTrail {

    static final int REVEALS_PER_HOUR = 60;

    private final AccessQueries accesses;
    private final AuditService audit;
    private final CurrentAccount currentAccount;

    PeopleTrail(AccessQueries accesses, AuditService audit, CurrentAccount currentAccount) {
        this.accesses = accesses;
        this.audit = audit;
        this.currentAccount = currentAccount;
    }

    /** As a subject of the trail: a digest, never the number. */
    static String person(byte[] index) {
        return "person/" + HexFormat.of().formatHex(index);
    }

    void searched(PeopleList list, byte[] person) {
        accesses.add(look(list, Kind.SEARCH, null), List.of(new Met(OptionalLong.empty(), Optional.of(person))));
        audit.record("PERSON_SEARCHED", person(person), detail(list));
    }

    /** Throws when the account has revealed as many persons as an hour allows. */
    void revealed(PeopleList list, PersonRow row, Purpose purpose) {
        var hourAgo = Instant.now().minus(Duration.ofHours(1));
        if (accesses.count(currentAccount.get().id(), Kind.REVEAL, hourAgo) >= REVEALS_PER_HOUR) {
            throw new PeopleRefusedException("people.refused.limit", REVEALS_PER_HOUR);
        }
        accesses.add(look(list, Kind.REVEAL, purpose), List.of(met(row)));
        audit.record(
                "PERSON_REVEALED",
                row.person().map(PeopleTrail::person).orElse(batch(list)),
                detail(list) + ", line=" + row.line(),
                purpose.text());
    }

    void exported(PeopleList list, List<PersonRow> rows, boolean plain, Optional<Purpose> purpose) {
        accesses.add(
                look(list, plain ? Kind.EXPORT : Kind.EXPORT_MASKED, purpose.orElse(null)),
                rows.stream().map(PeopleTrail::met).toList());
        var detail = detail(list) + ", rows=" + rows.size();
        var action = plain ? "PEOPLE_EXPORTED" : "PEOPLE_EXPORTED_MASKED";
        purpose.ifPresentOrElse(
                why -> audit.record(action, batch(list), detail, why.text()),
                () -> audit.record(action, batch(list), detail));
    }

    private Look look(PeopleList list, Kind kind, @Nullable Purpose purpose) {
        return new Look(
                currentAccount.get(),
                kind,
                list.dataset().code(),
                list.part().batchId(),
                said(list),
                purpose == null ? null : purpose.text());
    }

    private static Met met(PersonRow row) {
        return new Met(OptionalLong.of(row.line()), row.person());
    }

    private static String batch(PeopleList list) {
        return "batch/" + list.part().batchId();
    }

    private static String detail(PeopleList list) {
        return "dataset=" + list.dataset().code() + ", period="
                + list.part().period().code() + ", indicator="
                + list.indicator().code() + ", wilayah="
                + place(list.address().place());
    }

    /** As in {@code yatim.total 13.71.09 umur=0-4}. */
    private static String said(PeopleList list) {
        var address = list.address();
        return String.join(
                        " ",
                        list.indicator().code(),
                        place(address.place()),
                        address.selection().filter().key())
                .strip();
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> kode.value();
            case Place.Constituency(var dapil) -> "dapil-" + dapil.number();
        };
    }
}
