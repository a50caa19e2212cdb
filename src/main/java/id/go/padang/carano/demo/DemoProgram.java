package id.go.padang.carano.demo;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.program.GoalContent;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.Measure;
import id.go.padang.carano.program.Overlap;
import id.go.padang.carano.program.Programme;
import id.go.padang.carano.program.Share;
import id.go.padang.carano.program.ShareUnit;
import id.go.padang.carano.program.YearTarget;
import id.go.padang.carano.program.alignment.AlignmentService;
import id.go.padang.carano.program.followup.ActionContent;
import id.go.padang.carano.program.followup.ActionState;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.program.proposal.ProposalContent;
import id.go.padang.carano.program.proposal.ProposalKind;
import id.go.padang.carano.program.proposal.ProposalSector;
import id.go.padang.carano.program.proposal.ProposalService;
import id.go.padang.carano.program.proposal.ProposalState;
import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Example targets, plans, actions and proposals, each entered by the account whose work it is and marked as example. */
@Component
class DemoProgram {

    private static final String SOURCE = "Contoh";

    private final DemoAccounts accounts;
    private final GoalService goalService;
    private final AlignmentService alignmentService;
    private final FollowUpService followUpService;
    private final ProposalService proposalService;

    DemoProgram(
            DemoAccounts accounts,
            GoalService goalService,
            AlignmentService alignmentService,
            FollowUpService followUpService,
            ProposalService proposalService) {
        this.accounts = accounts;
        this.goalService = goalService;
        this.alignmentService = alignmentService;
        this.followUpService = followUpService;
        this.proposalService = proposalService;
    }

    /** Enters each kind unless some of it is here already: a start that was interrupted is continued by the next. */
    void enter() {
        if (as("walidata", () -> alignmentService.alignment().nodes().isEmpty())) {
            as("walidata", () -> alignmentService.take(plans()));
        }
        if (as("walidata", () -> goalService.goals().isEmpty())) {
            goals();
        }
        if (as("walidata", () -> followUpService.actions().isEmpty())) {
            actions();
        }
        if (as("walidata", () -> proposalService.proposals().isEmpty())) {
            proposals();
        }
    }

    private void goals() {
        long help = as("kepala.dinsos", () -> goalService.create(orphans()));
        as("kepala.dukcapil", () -> done(() -> goalService.agree(help, 1)));
        as("pimpinan", () -> done(() -> goalService.set(help, 2)));
        as("kepala.disnaker", () -> goalService.create(seekers()));
        long served = as("kepala.dinsos", () -> goalService.create(served()));
        as("kepala.dukcapil", () -> done(() -> goalService.agree(served, 1)));
        as("pimpinan", () -> done(() -> goalService.set(served, 2)));
        var quarter = new Period(2026, Cycle.QUARTER, 2);
        var together = List.of(overlap("60", Opd.DINAS_SOSIAL, Opd.DUKCAPIL));
        as(
                "kepala.dinsos",
                () -> done(() -> goalService.report(
                        served, quarter, new BigDecimal(210), "Contoh laporan: penyaluran tahap pertama.", List.of())));
        as(
                "kepala.dukcapil",
                () -> done(() -> goalService.report(
                        served, quarter, new BigDecimal(180), "Contoh laporan: dokumen anak diterbitkan.", together)));
        long poverty = as("walidata", () -> goalService.create(poverty()));
        as("pimpinan", () -> done(() -> goalService.set(poverty, 1)));
    }

    private static GoalContent orphans() {
        return new GoalContent(
                "S1",
                "Contoh: anak yatim menerima bantuan dan dokumen yang lengkap",
                new Measure(
                        Measure.Kind.CATALOGUE,
                        "yatim.menerima_persen",
                        "Anak yatim yang menerima bantuan",
                        "persen",
                        Direction.MORE_IS_BETTER),
                Optional.of(target(2025, "30")),
                List.of(target(2026, "40"), target(2027, "50"), target(2029, "70")),
                ShareUnit.PERCENT,
                List.of(
                        Share.of(Opd.DINAS_SOSIAL, true, new BigDecimal(60)),
                        Share.of(Opd.DUKCAPIL, false, new BigDecimal(30)),
                        Share.of(Opd.DINAS_PENDIDIKAN, false, new BigDecimal(20))),
                List.of(overlap("10", Opd.DINAS_SOSIAL, Opd.DUKCAPIL)),
                List.of(
                        new Programme(
                                "1.06.05.2.02.0001", "Contoh sub kegiatan bantuan anak", new BigDecimal("750000000")),
                        new Programme("2.12.02", "Contoh program pendaftaran penduduk", new BigDecimal("300000000"))),
                SOURCE);
    }

    // its shares do not add up on purpose: the screen says so
    private static GoalContent seekers() {
        return new GoalContent(
                "S2",
                "Contoh: pencari kerja lama berkurang",
                new Measure(
                        Measure.Kind.CATALOGUE,
                        "penganggur.12_bulan_persen",
                        "Pencari kerja dua belas bulan atau lebih",
                        "persen",
                        Direction.LESS_IS_BETTER),
                Optional.of(target(2025, "45")),
                List.of(target(2026, "42"), target(2027, "40")),
                ShareUnit.PERCENT,
                List.of(
                        Share.of(Opd.DINAS_TENAGA_KERJA, true, new BigDecimal(70)),
                        Share.of("2.17.0.00.0.00.01.0000", false, new BigDecimal(20))),
                List.of(),
                List.of(new Programme("2.07.03", "Contoh program pelatihan kerja", new BigDecimal("500000000"))),
                SOURCE);
    }

    // one child served by three OPDs counts once
    private static GoalContent served() {
        return new GoalContent(
                "S4",
                "Contoh: anak mendapat bantuan, dokumen, dan sekolah sekaligus",
                new Measure(Measure.Kind.FREE, "", "Anak yang mendapat layanan", "anak", Direction.MORE_IS_BETTER),
                Optional.empty(),
                List.of(target(2026, "400"), target(2027, "600")),
                ShareUnit.TARGET,
                List.of(
                        Share.of(Opd.DINAS_SOSIAL, true, new BigDecimal(300)),
                        Share.of(Opd.DUKCAPIL, false, new BigDecimal(250)),
                        Share.of(Opd.DINAS_PENDIDIKAN, false, new BigDecimal(200))),
                List.of(overlap("75", Opd.DINAS_SOSIAL, Opd.DUKCAPIL, Opd.DINAS_PENDIDIKAN)),
                List.of(),
                SOURCE);
    }

    private static GoalContent poverty() {
        return new GoalContent(
                "S3",
                "Contoh: tingkat kemiskinan menurun",
                new Measure(
                        Measure.Kind.SERIES,
                        "kemiskinan",
                        "Persentase penduduk miskin",
                        "persen",
                        Direction.LESS_IS_BETTER),
                Optional.of(target(2024, "4.06")),
                List.of(target(2026, "3.90"), target(2029, "3.50")),
                ShareUnit.CHANGE,
                List.of(
                        Share.of(Opd.DINAS_SOSIAL, true, new BigDecimal("0.30")),
                        Share.of(Opd.DINAS_TENAGA_KERJA, false, new BigDecimal("0.26"))),
                List.of(),
                List.of(),
                "Nilai awal BPS, sebagaimana dikutip media; target contoh");
    }

    private void actions() {
        var today = LocalDate.now(Formats.WIB);
        var goal = as(
                "walidata",
                () -> goalService.goals().stream().map(one -> one.goal().id()).findFirst());
        long late = as(
                "kepala.dinsos",
                () -> followUpService.create(action(
                        "Contoh: selesaikan verval daftar anak yatim Kuranji",
                        Opd.DINAS_SOSIAL,
                        Opd.DUKCAPIL,
                        today.minusDays(44),
                        today.minusDays(9),
                        goal,
                        true)));
        as("kepala.dinsos", () -> done(() -> followUpService.move(late, 1, ActionState.IN_PROGRESS, "", "", "")));
        as(
                "kepala.disnaker",
                () -> followUpService.create(action(
                        "Contoh: undang pencari kerja lama ke pelatihan",
                        Opd.DINAS_TENAGA_KERJA,
                        Opd.DINAS_SOSIAL,
                        today.minusDays(17),
                        today.plusDays(5),
                        Optional.empty(),
                        true)));
        long done = as(
                "kepala.pertanahan",
                () -> followUpService.create(action(
                        "Contoh: cocokkan daftar aset dengan peta bidang",
                        Opd.DINAS_PERTANAHAN,
                        Opd.DISKOMINFO,
                        today.minusDays(17),
                        today.plusDays(30),
                        Optional.empty(),
                        false)));
        as(
                "kepala.pertanahan",
                () -> done(() -> followUpService.move(
                        done, 1, ActionState.DONE, "", "Contoh bukti: berita acara pencocokan.", "")));
        as(
                "pimpinan",
                () -> followUpService.minute(
                        today.minusDays(3),
                        Optional.of(today.plusDays(11)),
                        "Contoh risalah: tinjauan dua mingguan.",
                        Map.of(
                                late,
                                "Contoh keputusan: dibantu petugas kecamatan, selesai sebelum tinjauan berikut.")));
    }

    private static ActionContent action(
            String title,
            String owner,
            String supporting,
            LocalDate agreed,
            LocalDate due,
            Optional<Long> goal,
            boolean published) {
        return new ActionContent(
                title,
                "Contoh tindakan untuk peragaan.",
                owner,
                new TreeSet<>(List.of(supporting)),
                agreed,
                due,
                goal,
                Optional.empty(),
                published);
    }

    private void proposals() {
        as(
                "dewan",
                () -> proposalService.create(proposal(
                        ProposalKind.POKIR,
                        "13.71.08.1001",
                        ProposalSector.KEMISKINAN,
                        "Contoh pokir: perbaikan rumah",
                        "12",
                        "unit",
                        "240000000")));
        as(
                "lurah.korong-gadang",
                () -> proposalService.create(proposal(
                        ProposalKind.MUSRENBANG,
                        "13.71.09.1006",
                        ProposalSector.YATIM,
                        "Contoh musrenbang: perlengkapan sekolah anak yatim",
                        "40",
                        "anak",
                        "60000000")));
        long work = as(
                "camat.kuranji",
                () -> proposalService.create(proposal(
                        ProposalKind.MUSRENBANG,
                        "13.71.09.1001",
                        ProposalSector.PENGANGGURAN,
                        "Contoh musrenbang: pelatihan las",
                        "25",
                        "orang",
                        "125000000")));
        as("pimpinan", () -> done(() -> proposalService.decide(work, 1, ProposalState.ACCEPTED, "")));
        long road = as(
                "camat.kuranji",
                () -> proposalService.create(proposal(
                        ProposalKind.MUSRENBANG,
                        "13.71.09.1006",
                        ProposalSector.LAINNYA,
                        "Contoh musrenbang: gapura",
                        "1",
                        "unit",
                        "90000000")));
        as(
                "pimpinan",
                () -> done(() -> proposalService.decide(
                        road, 1, ProposalState.REFUSED, "Contoh alasan: tidak mendukung sasaran kota.")));
    }

    private static ProposalContent proposal(
            ProposalKind kind,
            String place,
            ProposalSector sector,
            String title,
            String volume,
            String unit,
            String cost) {
        return new ProposalContent(
                kind, new KodeWilayah(place), sector, title, new BigDecimal(volume), unit, new BigDecimal(cost), 2027);
    }

    private static YearTarget target(int year, String value) {
        return new YearTarget(year, new BigDecimal(value));
    }

    private static Overlap overlap(String amount, String... opd) {
        return new Overlap(new TreeSet<>(List.of(opd)), new BigDecimal(amount));
    }

    private static byte[] plans() {
        try (var file = DemoProgram.class.getResourceAsStream("/demo/rencana.csv")) {
            if (file == null) {
                throw new IllegalStateException("the example plans are missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(String username, Supplier<T> work) {
        var account = new Account[1];
        ActingAs.system(() -> account[0] = accounts.get(username));
        return ActingAs.account(account[0], work);
    }
}
