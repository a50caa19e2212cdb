package id.go.padang.carano.program.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.program.Hands;
import id.go.padang.carano.program.WithOwnProgram;
import id.go.padang.carano.program.table.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WithOwnProgram
class AlignmentServiceTest {

    @Autowired
    private AlignmentService alignmentService;

    @Test
    void bringsTheExamplePlansInWholeAndFindsTheirPlantedFaults() throws IOException {
        byte[] file;
        try (var stream = getClass().getResourceAsStream("/demo/rencana.csv")) {
            file = stream.readAllBytes();
        }
        assertThat(ActingAs.account(Hands.WALIDATA, () -> alignmentService.preview(file))
                        .faults())
                .isEmpty();
        ActingAs.account(Hands.WALIDATA, () -> alignmentService.take(file));

        var alignment = ActingAs.account(Hands.DEWAN, alignmentService::alignment);
        assertThat(alignment.check().findings())
                .extracting(finding -> finding.node().code() + " " + finding.fault())
                .containsExactly(
                        "P1.1.2 WEAKER",
                        "P1.1.3 ORPHAN",
                        "K1.1.2 WEAKER",
                        "K1.1.2 OTHER_BASE_YEAR",
                        "K1.1.2 MISSING_YEARS",
                        "K1.1.3 OTHER_UNIT",
                        "K1.1.3 OTHER_BASE_YEAR",
                        "K1.2 ORPHAN",
                        "K1.2.1 ORPHAN");
        assertThat(alignment.nodes())
                .allMatch(
                        node -> node.source().toLowerCase(java.util.Locale.ROOT).contains("contoh"));

        linksAndUnlinks(alignment);
        refusesASecondTime(file);
    }

    private void linksAndUnlinks(Alignment alignment) {
        var orphan = find(alignment, "K1.2.1");
        var parent = find(alignment, "P1.1.3");
        ActingAs.account(Hands.WALIDATA, () -> alignmentService.link(orphan.id(), List.of(parent.id())));
        assertThat(ActingAs.account(Hands.WALIDATA, alignmentService::alignment).linked(orphan, parent))
                .isTrue();
        ActingAs.account(Hands.WALIDATA, () -> alignmentService.link(orphan.id(), List.of()));
        assertThat(ActingAs.account(Hands.WALIDATA, alignmentService::alignment).linked(orphan, parent))
                .isFalse();
        assertThatThrownBy(() -> ActingAs.account(
                        Hands.WALIDATA,
                        () -> alignmentService.link(
                                orphan.id(), List.of(find(alignment, "N1.1.1").id()))))
                .hasMessage("alignment.refused.link");
        assertThatThrownBy(() -> ActingAs.account(
                        Hands.WALIDATA,
                        () -> alignmentService.delete(find(alignment, "K1.2").id(), 1)))
                .hasMessage("alignment.refused.children");
        assertThatThrownBy(() ->
                        ActingAs.account(Hands.DINSOS, () -> alignmentService.link(orphan.id(), List.of(parent.id()))))
                .hasMessage("alignment.refused.editor");
        assertThatThrownBy(() ->
                        ActingAs.account(Hands.DEWAN, () -> alignmentService.link(orphan.id(), List.of(parent.id()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.account(Hands.WALIDATA, () -> alignmentService.delete(orphan.id(), 7)))
                .hasMessage("alignment.refused.moved");
    }

    private void refusesASecondTime(byte[] file) {
        assertThat(ActingAs.account(Hands.WALIDATA, () -> alignmentService.preview(file))
                        .faults())
                .extracting(Fault::key)
                .contains("alignment.refused.code");
        var unknown = new String(file, StandardCharsets.UTF_8)
                        .lines()
                        .limit(1)
                        .findFirst()
                        .orElseThrow()
                + "\nKOTA;MISI;K7;;Misi;;;;;;P99;Contoh;;;;";
        assertThat(ActingAs.account(
                                Hands.WALIDATA,
                                () -> alignmentService.preview(unknown.getBytes(StandardCharsets.UTF_8)))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.column()).isEqualTo("selaras_dengan");
                    assertThat(fault.value()).isEqualTo("P99");
                });
    }

    private static PlanNode find(Alignment alignment, String code) {
        return alignment.nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
