package id.go.padang.carano.program.alignment;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.table.Preview;
import id.go.padang.carano.shared.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the trees of the development plans and their links. The plans are public: everybody who reads figures reads them. */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class AlignmentService {

    /** SIPD code of the planning agency, whose head edits the plans beside the Walidata. */
    public static final String PLANNING_AGENCY = "5.01.5.05.0.00.01.0000";

    private final AlignmentQueries queries;
    private final CurrentAccount currentAccount;
    private final AuditService auditService;

    AlignmentService(AlignmentQueries queries, CurrentAccount currentAccount, AuditService auditService) {
        this.queries = queries;
        this.currentAccount = currentAccount;
        this.auditService = auditService;
    }

    /** Everything with what the check says of it. */
    @Transactional(readOnly = true)
    public Alignment alignment() {
        var nodes = queries.nodes();
        var links = queries.links();
        return new Alignment(nodes, links, AlignmentCheck.of(nodes, links));
    }

    /** Whether the reader may change the plans. */
    public boolean mayEdit() {
        var account = currentAccount.get();
        return account.may(Permission.EDIT_ALIGNMENT)
                && (account.role() != Role.KEPALA_OPD || account.servesIn(PLANNING_AGENCY));
    }

    /**
     * Adds or changes a node.
     *
     * @param node with version 0 a new one; otherwise refused when somebody else changed it since that version
     */
    @PreAuthorize("hasAuthority('EDIT_ALIGNMENT')")
    @Transactional
    public long save(PlanNode node) {
        requireEditor();
        var nodes = queries.nodes();
        PlanRules.problem(node, nodes).ifPresent(key -> {
            throw new ProgramRefusedException(key);
        });
        boolean fresh = node.version() == 0;
        long id = fresh ? Ids.next() : node.id();
        var kept = new PlanNode(
                id,
                node.version() + 1,
                node.plan(),
                node.level(),
                node.code().strip(),
                node.parentCode().strip(),
                node.text().strip(),
                node.indicator().strip(),
                node.unit().strip(),
                node.direction(),
                node.baseYear(),
                node.baseValue(),
                node.targets(),
                node.source().strip());
        try {
            if (fresh) {
                queries.insert(kept, me());
            } else if (queries.lock(id, node.version())) {
                queries.update(kept, me());
            } else {
                throw new ProgramRefusedException("alignment.refused.moved");
            }
        } catch (DuplicateKeyException e) {
            throw new ProgramRefusedException("alignment.refused.code");
        }
        auditService.record("PLAN_NODE_SAVED", "plan/" + id, "plan=" + kept.plan() + ", code=" + kept.code());
        return id;
    }

    /** Takes a node and its links away; refused while others stand under it. */
    @PreAuthorize("hasAuthority('EDIT_ALIGNMENT')")
    @Transactional
    public void delete(long id, int version) {
        requireEditor();
        if (!queries.lock(id, version)) {
            throw new ProgramRefusedException("alignment.refused.moved");
        }
        var nodes = queries.nodes();
        var node = nodes.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        if (nodes.stream()
                .anyMatch(one -> one.plan() == node.plan() && one.parentCode().equals(node.code()))) {
            throw new ProgramRefusedException("alignment.refused.children");
        }
        queries.delete(id);
        auditService.record("PLAN_NODE_DELETED", "plan/" + id, "plan=" + node.plan() + ", code=" + node.code());
    }

    /** Says which nodes of the plan above a node serves, in place of what was said before. */
    @PreAuthorize("hasAuthority('EDIT_ALIGNMENT')")
    @Transactional
    public void link(long child, List<Long> parents) {
        requireEditor();
        var nodes = queries.nodes();
        var node = nodes.stream()
                .filter(one -> one.id() == child)
                .findFirst()
                .orElseThrow(() -> new ProgramRefusedException("alignment.refused.moved"));
        for (long parent : parents) {
            if (nodes.stream()
                    .noneMatch(one -> one.id() == parent
                            && node.plan().above().filter(one.plan()::equals).isPresent())) {
                throw new ProgramRefusedException("alignment.refused.link");
            }
        }
        queries.links().stream()
                .filter(link -> link.childId() == child && !parents.contains(link.parentId()))
                .forEach(queries::unlink);
        parents.forEach(parent -> queries.link(new PlanLink(child, parent)));
        auditService.record("PLAN_LINKED", "plan/" + child, "parents=" + parents.size());
    }

    /** What a file would bring; nothing is kept yet. */
    @PreAuthorize("hasAuthority('EDIT_ALIGNMENT')")
    public Preview<PlanImport.Line> preview(byte[] file) {
        return PlanImport.read(file, queries.nodes());
    }

    /** Takes over everything that a sound file brings, or nothing; returns how many nodes. */
    @PreAuthorize("hasAuthority('EDIT_ALIGNMENT')")
    @Transactional
    public int take(byte[] file) {
        requireEditor();
        var preview = preview(file);
        if (!preview.sound()) {
            throw new ProgramRefusedException(
                    "program.refused.file", preview.faults().size());
        }
        Map<String, Long> ids = new HashMap<>();
        queries.nodes().forEach(node -> ids.put(node.plan() + " " + node.code(), node.id()));
        for (PlanImport.Line line : preview.items()) {
            ids.put(line.node().plan() + " " + line.node().code(), save(line.node()));
        }
        for (PlanImport.Line line : preview.items()) {
            var child = ids.get(line.node().plan() + " " + line.node().code());
            for (String code : line.serves()) {
                var parent = line.node().plan().above().map(above -> ids.get(above + " " + code));
                if (child == null || parent.isEmpty()) {
                    throw new ProgramRefusedException("alignment.refused.link");
                }
                queries.link(new PlanLink(child, parent.get()));
            }
        }
        auditService.record("PLAN_IMPORTED", "plan", "nodes=" + preview.items().size());
        return preview.items().size();
    }

    private void requireEditor() {
        if (!mayEdit()) {
            throw new ProgramRefusedException("alignment.refused.editor");
        }
    }

    private String me() {
        return currentAccount.get().displayName();
    }
}
