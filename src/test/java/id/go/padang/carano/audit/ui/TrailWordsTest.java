package id.go.padang.carano.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.audit.AuditEntry;
import id.go.padang.carano.shared.Texts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailWordsTest {

    private final TrailWords words = new TrailWords(new Texts(), Texts.INDONESIAN);

    @Test
    void saysKindAndRoleInWordsAndShortensLongIds() {
        var entry = entry("KEPALA_OPD", "account/188273645882734", "");

        assertThat(words.role(entry)).isEqualTo("Kepala OPD");
        assertThat(words.subject(entry)).isEqualTo("Akun …882734");
        assertThat(words.subject(entry("-", "report/7K3M-Q9ZT-0B4X", ""))).isEqualTo("Laporan 7K3M-Q9ZT-0B4X");
        assertThat(words.subject(entry("-", "release/2", ""))).isEqualTo("Rilis 2");
        assertThat(words.subject(entry("-", "account/-", ""))).isEqualTo("Akun");
    }

    @Test
    void saysDetailsInWordsAndLeavesAloneWhatItDoesNotKnow() {
        assertThat(detail("dataset=yatim period=2026-S1"))
                .isEqualTo("himpunan data: Anak yatim, periode: Semester I 2026");
        assertThat(detail("yatim 2026-S1 batch=188273645882734 accepted=3012; statistik 2025 batch=12 accepted=3"))
                .isEqualTo("Anak yatim, Semester I 2026, berkas: …882734, baris diterima: 3012; "
                        + "Statistik resmi, Tahun 2025, berkas: 12, baris diterima: 3");
        assertThat(detail("username=walidata, role=WALIDATA")).isEqualTo("nama pengguna: walidata, peran: Walidata");
        assertThat(detail("by=attempts")).isEqualTo("oleh: terlalu banyak percobaan");
        assertThat(detail("colour=green")).isEqualTo("colour=green");
        assertThat(detail("")).isEmpty();
    }

    private String detail(String detail) {
        return words.detail(entry("-", "batch/1", detail));
    }

    private static AuditEntry entry(String role, String subject, String detail) {
        return new AuditEntry(1, Instant.EPOCH, "sistem", role, "LOGIN", subject, detail, Optional.empty(), "", "");
    }
}
