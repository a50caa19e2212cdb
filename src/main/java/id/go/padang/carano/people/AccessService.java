package id.go.padang.carano.people;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.personal.Nik;
import id.go.padang.carano.personal.Vault;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who looked at a person. The question is in the trail too. */
@Service
public class AccessService {

    /** The newest accesses that are told. */
    public static final int MOST = 500;

    private final AccessQueries accesses;
    private final Vault vault;
    private final AuditService audit;

    AccessService(AccessQueries accesses, Vault vault, AuditService audit) {
        this.accesses = accesses;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * Every access to the person of a NIK, newest first, at most {@link #MOST}; throws
     * {@link PeopleRefusedException} on an unsound NIK.
     */
    @PreAuthorize("hasAuthority('READ_ACCESSES')")
    @Transactional
    public List<PersonAccess> whoLookedAt(String nik) {
        var asked = nik.strip();
        if (Nik.fault(asked).isPresent()) {
            throw new PeopleRefusedException("people.refused.nik");
        }
        var person = vault.blindIndex(asked);
        var found = accesses.of(person, MOST);
        audit.record("PERSON_ACCESS_READ", PeopleTrail.person(person), "found=" + found.size());
        return found;
    }
}
