package id.go.padang.carano.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Looks up the organs of the city. They are public: anybody may ask. */
@Service
@PreAuthorize("permitAll()")
public class OpdService {

    private final List<Opd> all;

    // they come with the migrations and never change while the portal runs
    OpdService(AccountQueries queries) {
        all = List.copyOf(queries.opd());
    }

    /** Every OPD, by name. */
    public List<Opd> all() {
        return all;
    }

    /** The OPD of a code. */
    public Optional<Opd> find(String kode) {
        return all.stream().filter(opd -> opd.kode().equals(kode)).findFirst();
    }

    /** The name of an OPD, or its code when it is not on record. */
    public String nameOf(String kode) {
        return find(kode).map(Opd::name).orElse(kode);
    }
}
