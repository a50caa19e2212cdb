package id.go.padang.carano.wilayah;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.shared.Ids;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes official boundaries in and says which ones every map draws; each step leaves a trace. */
@Service
@PreAuthorize("hasAuthority('MANAGE_BOUNDARIES')")
public class BoundaryAdminService {

    /** In bytes. */
    public static final int LARGEST_FILE = BoundaryFile.LARGEST;

    private static final int LONGEST_NAME = 200;

    /**
     * @param sets newest first
     * @param version to be handed back with a change
     */
    public record Standing(List<BoundarySet> sets, int version) {

        /** The set in force; empty when maps are schematic. */
        public Optional<BoundarySet> live() {
            return sets.stream().filter(BoundarySet::live).findFirst();
        }
    }

    private final WilayahService wilayahService;
    private final BoundaryService boundaryService;
    private final BoundaryQueries queries;
    private final AuditService audit;
    private final TransactionTemplate transaction;

    BoundaryAdminService(
            WilayahService wilayahService,
            BoundaryService boundaryService,
            BoundaryQueries queries,
            AuditService audit,
            TransactionTemplate transaction) {
        this.wilayahService = wilayahService;
        this.boundaryService = boundaryService;
        this.queries = queries;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What was loaded and what is in force. */
    @Transactional(readOnly = true)
    public Standing standing() {
        return new Standing(queries.sets(), queries.live().version());
    }

    /**
     * Reads and checks a GeoJSON file of all kelurahan, at most 20 MB; keeps it for a preview when nothing is wrong.
     *
     * @param property the name of the property with the codes; empty to find it
     */
    public BoundaryReceipt receive(String fileName, InputStream content, Optional<String> property) {
        var bytes = BoundaryFile.bytes(content);
        var name = shortened(fileName);
        var sha256 = sha256(bytes.orElse(new byte[0]));
        var file = BoundaryFile.read(bytes);
        var check = new BoundaryCheck(wilayahService.all(), file, property);
        if (!check.problems().isEmpty()) {
            audit.record(
                    "BOUNDARIES_REFUSED",
                    "boundary/-",
                    "sha256=" + sha256 + ", problems=" + check.problems().size());
            return new BoundaryReceipt.Refused(check.problems(), List.copyOf(CodeColumn.properties(file.features())));
        }
        var set =
                new BoundarySet(Ids.next(), name, sha256, user(), Instant.now().truncatedTo(ChronoUnit.MICROS), false);
        transaction.executeWithoutResult(status -> {
            queries.add(set, check.shapes());
            audit.record("BOUNDARIES_RECEIVED", subject(set.id()), "sha256=" + sha256);
        });
        return new BoundaryReceipt.Accepted(set);
    }

    /** The kelurahan as that set draws them; schematic when empty; throws when another admin removed it. */
    @Transactional(readOnly = true)
    public List<Shape> preview(Optional<Long> set) {
        var loaded = set.map(queries::shapes);
        if (loaded.filter(Map::isEmpty).isPresent()) {
            throw new BoundaryChangedException(queries.live().changedBy());
        }
        var boundaries =
                loaded.map(shapes -> new Boundaries(set, shapes)).orElseGet(() -> boundaryService.boundaries(set));
        return wilayahService.all().stream()
                .map(Wilayah::kode)
                .filter(kode -> kode.level() == Level.KELURAHAN)
                .map(boundaries::shape)
                .toList();
    }

    /**
     * From now on every map draws this set.
     *
     * @param version of the {@link Standing} the admin decided on
     * @throws BoundaryChangedException when another admin was faster, or the set is gone
     */
    @Transactional
    public void putInForce(long set, int version) {
        queries.lockLive();
        if (queries.sets().stream().noneMatch(one -> one.id() == set)) {
            throw new BoundaryChangedException(queries.live().changedBy());
        }
        change(Optional.of(set), version);
        audit.record("BOUNDARIES_IN_FORCE", subject(set), "");
    }

    /**
     * From now on every map is schematic.
     *
     * @param version as in {@link #putInForce}
     */
    @Transactional
    public void backToSchematic(int version) {
        change(Optional.empty(), version);
        audit.record("BOUNDARIES_SCHEMATIC", "boundary/-", "");
    }

    /** Forgets a set that is not in force; {@link BoundaryChangedException} when it came into force meanwhile. */
    @Transactional
    public void remove(long set) {
        queries.lockLive();
        if (!queries.remove(set)) {
            throw new BoundaryChangedException(queries.live().changedBy());
        }
        audit.record("BOUNDARIES_REMOVED", subject(set), "");
    }

    private void change(Optional<Long> set, int version) {
        if (!queries.makeLive(set.orElse(null), version, user())) {
            throw new BoundaryChangedException(queries.live().changedBy());
        }
    }

    private static String subject(long set) {
        return "boundary/" + set;
    }

    private static String user() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
