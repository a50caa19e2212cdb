package id.go.padang.carano.program.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.program.Hands;
import id.go.padang.carano.program.WithOwnProgram;
import id.go.padang.carano.program.table.Fault;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WithOwnProgram
class ProposalServiceTest {

    private static final AtomicInteger TITLES = new AtomicInteger();
    private static final String PAUH = "13.71.08.1001";
    private static final String KORONG_GADANG = "13.71.09.1006";
    private static final String OTHER_IN_KURANJI = "13.71.09.1001";

    @Autowired
    private ProposalService proposalService;

    @Test
    void letsAMemberEnterPokirOfTheOwnDapilOnly() {
        assertThat(create(Hands.DEWAN, ProposalKind.POKIR, PAUH)).isPositive();
        for (var refused : new ProposalContent[] {
            content(ProposalKind.POKIR, KORONG_GADANG), content(ProposalKind.MUSRENBANG, PAUH)
        }) {
            assertThatThrownBy(() -> ActingAs.account(Hands.DEWAN, () -> proposalService.create(refused)))
                    .hasMessage("proposal.refused.place");
        }
        assertThat(ActingAs.account(Hands.DEWAN, proposalService::places))
                .isNotEmpty()
                .allMatch(area -> area.kode().value().matches("13\\.71\\.0[28]\\..*"));
    }

    @Test
    void letsALurahAndACamatEnterMusrenbangOfTheOwnAreaOnly() {
        assertThat(create(Hands.LURAH, ProposalKind.MUSRENBANG, KORONG_GADANG)).isPositive();
        assertThat(create(Hands.CAMAT, ProposalKind.MUSRENBANG, OTHER_IN_KURANJI))
                .isPositive();
        assertThatThrownBy(() -> create(Hands.LURAH, ProposalKind.MUSRENBANG, OTHER_IN_KURANJI))
                .hasMessage("proposal.refused.place");
        assertThatThrownBy(() -> create(Hands.CAMAT, ProposalKind.MUSRENBANG, PAUH))
                .hasMessage("proposal.refused.place");
        assertThatThrownBy(() -> create(Hands.CAMAT, ProposalKind.POKIR, OTHER_IN_KURANJI))
                .hasMessage("proposal.refused.place");
        assertThatThrownBy(() -> create(Hands.PIMPINAN, ProposalKind.MUSRENBANG, PAUH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsOnlyProposalsOfTheReadersAreas() {
        long pauh = create(Hands.DEWAN, ProposalKind.POKIR, PAUH);
        long gadang = create(Hands.LURAH, ProposalKind.MUSRENBANG, KORONG_GADANG);

        assertThat(ids(Hands.DEWAN)).contains(pauh).doesNotContain(gadang);
        assertThat(ids(Hands.LURAH)).contains(gadang).doesNotContain(pauh);
        assertThat(ids(Hands.PIMPINAN)).contains(pauh, gadang);
    }

    @Test
    void decidesOnceWithAReasonAndClosesTheProposalToItsAuthor() {
        long id = create(Hands.DEWAN, ProposalKind.POKIR, PAUH);

        assertThatThrownBy(() -> decide(id, 1, ProposalState.REFUSED, " ")).hasMessage("proposal.refused.reason");
        decide(id, 1, ProposalState.REFUSED, "Di luar kewenangan kota");
        assertThatThrownBy(() -> decide(id, 1, ProposalState.ACCEPTED, "x")).hasMessage("proposal.refused.moved");
        assertThatThrownBy(() -> decide(id, 2, ProposalState.ACCEPTED, "")).hasMessage("proposal.refused.reason");
        assertThatThrownBy(() -> ActingAs.account(Hands.DEWAN, () -> proposalService.delete(id, 2)))
                .hasMessage("proposal.refused.unknown");
        assertThatThrownBy(() ->
                        ActingAs.account(Hands.DEWAN, () -> proposalService.decide(id, 2, ProposalState.ACCEPTED, "x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsNoMemberChangeAnothersPokirAndUndoesADeletion() {
        long id = create(Hands.DEWAN, ProposalKind.POKIR, PAUH);

        assertThatThrownBy(() -> ActingAs.account(Hands.DEWAN_TOO, () -> proposalService.delete(id, 1)))
                .hasMessage("proposal.refused.unknown");
        ActingAs.account(Hands.DEWAN, () -> proposalService.delete(id, 1));
        assertThat(ids(Hands.DEWAN)).doesNotContain(id);
        ActingAs.account(Hands.DEWAN, () -> proposalService.restore(id));
        assertThat(ids(Hands.DEWAN)).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MUSRENBANG|HIBAH|jenis|program.fault.choice",
                "13.71.09.1006|13.71.09|kode_kelurahan|program.fault.kelurahan",
                "13.71.09.1006|13.71.09.1999|kode_kelurahan|program.fault.kelurahan",
                "13.71.09.1006|13.71.09.1001||proposal.refused.place",
                "YATIM|RAMAI|sektor|program.fault.choice",
                "25000000|25.000.000|biaya|program.fault.grouped",
                "25000000|-5||proposal.refused.cost",
                "2027|27|tahun|program.fault.year",
                "10|=1+1|volume|program.fault.formula"
            })
    void namesEveryFaultOfAFile(String sound, String broken, String column, String key) {
        var file = csv("MUSRENBANG,13.71.09.1006,YATIM,Usulan uji,10,anak,25000000,2027".replace(sound, broken));

        assertThat(ActingAs.account(Hands.LURAH, () -> proposalService.preview(file))
                        .faults())
                .anySatisfy(fault -> {
                    assertThat(fault.key()).isEqualTo(key);
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.column()).isEqualTo(column == null ? "" : column);
                });
        assertThatThrownBy(() -> ActingAs.account(Hands.LURAH, () -> proposalService.take(file)))
                .hasMessage("program.refused.file");
    }

    @Test
    void takesAllOrNothingAndKnowsDuplicates() {
        var line = "MUSRENBANG,13.71.09.1006,YATIM,Usulan ganda,10,anak,25000000,2027";
        assertThat(ActingAs.account(Hands.LURAH, () -> proposalService.preview(csv(line + "\n" + line)))
                        .faults())
                .extracting(Fault::key, Fault::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("proposal.refused.twice", 3L));
        assertThat(ActingAs.account(Hands.LURAH, () -> proposalService.take(csv(line))))
                .isEqualTo(1);
        assertThat(ActingAs.account(Hands.LURAH, () -> proposalService.preview(csv(line)))
                        .faults())
                .extracting(Fault::key)
                .containsExactly("proposal.refused.twice");
    }

    @Test
    void readsAWorkbookAndRefusesItsFormulas() throws IOException {
        assertThat(ActingAs.account(Hands.LURAH, () -> proposalService.preview(workbook(false)))
                        .sound())
                .isTrue();
        assertThat(ActingAs.account(Hands.LURAH, () -> proposalService.preview(workbook(true)))
                        .faults())
                .extracting(Fault::key, Fault::column)
                .contains(org.assertj.core.groups.Tuple.tuple("program.fault.formula", "biaya"));
    }

    private static byte[] workbook(boolean formula) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Uji", "1.0")) {
            var sheet = book.newWorksheet("Usulan");
            for (int i = 0; i < ProposalService.COLUMNS.size(); i++) {
                sheet.value(0, i, ProposalService.COLUMNS.get(i));
            }
            sheet.value(1, 0, "MUSRENBANG");
            sheet.value(1, 1, KORONG_GADANG);
            sheet.value(1, 2, "YATIM");
            sheet.value(1, 3, "Usulan dari buku kerja");
            sheet.value(1, 4, 10);
            sheet.value(1, 5, "anak");
            if (formula) {
                sheet.formula(1, 6, "5*5");
            } else {
                sheet.value(1, 6, 25_000_000);
            }
            sheet.value(1, 7, 2027);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private java.util.List<Long> ids(Account account) {
        return ActingAs.account(account, proposalService::proposals).stream()
                .map(reading -> reading.proposal().id())
                .toList();
    }

    private void decide(long id, int version, ProposalState state, String reason) {
        ActingAs.account(Hands.PIMPINAN, () -> proposalService.decide(id, version, state, reason));
    }

    private long create(Account account, ProposalKind kind, String place) {
        return ActingAs.account(account, () -> proposalService.create(content(kind, place)));
    }

    private static ProposalContent content(ProposalKind kind, String place) {
        return new ProposalContent(
                kind,
                new KodeWilayah(place),
                ProposalSector.YATIM,
                "Usulan " + TITLES.incrementAndGet(),
                BigDecimal.TEN,
                "anak",
                new BigDecimal(1_000_000),
                2027);
    }

    private static byte[] csv(String lines) {
        return (String.join(",", ProposalService.COLUMNS) + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }
}
