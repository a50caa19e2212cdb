package id.go.padang.carano.demo;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a test see the house through the eyes of a demo account. */
@Component
public class DemoReader {

    private static final String HEADER = "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,alamat,rt,rw,kode_kelurahan,jenis,"
            + "status_bantuan,nik_ayah,nik_ibu,pendidikan";

    private final DemoAccounts accounts;
    private final DemoDelivery delivery;
    private final WilayahService wilayahService;

    DemoReader(DemoAccounts accounts, DemoDelivery delivery, WilayahService wilayahService) {
        this.accounts = accounts;
        this.delivery = delivery;
        this.wilayahService = wilayahService;
    }

    /** Brings an orphan file with that many children through the front door until it waits for a release. */
    public long validated(Period period, int children, int seed) {
        var text = new StringBuilder(HEADER);
        var random = new Random(seed);
        for (int i = 1; i <= children; i++) {
            text.append("\n").append(row(random, i, period.lastDay()));
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var parcel = new DemoDelivery.Parcel(
                Dataset.YATIM, period, "uji-" + period + "-" + seed + ".csv", () -> new ByteArrayInputStream(bytes));
        var hands = new ArrayList<DemoDelivery.Hands>();
        ActingAs.system(() -> hands.add(accounts.hands(Opd.DINAS_SOSIAL)));
        return delivery.bring(parcel, BatchStatus.VALIDATED, hands.getFirst()).id();
    }

    public Account account(String username) {
        var account = new ArrayList<Account>();
        ActingAs.system(() -> account.add(accounts.get(username)));
        return account.getFirst();
    }

    public <T> T as(String username, Supplier<T> work) {
        return ActingAs.account(account(username), work);
    }

    private String row(Random random, int number, LocalDate at) {
        boolean girl = random.nextBoolean();
        var born = at.minusYears(random.nextInt(18)).minusDays(1 + random.nextInt(364));
        var nik = "137109%02d%s%04d"
                .formatted(
                        born.getDayOfMonth() + (girl ? 40 : 0),
                        DateTimeFormatter.ofPattern("MMyy").format(born),
                        number);
        var homes = wilayahService.all().stream()
                .filter(area -> area.level() == Level.KELURAHAN)
                .toList();
        return String.join(
                ",",
                nik,
                "137109010120%04d".formatted(number),
                "Contoh Uji",
                girl ? "P" : "L",
                born.toString(),
                "Jalan Contoh",
                "1",
                "2",
                homes.get(Math.min(random.nextInt(homes.size()), random.nextInt(homes.size())))
                        .kode()
                        .value(),
                pick(random, List.of("YATIM", "YATIM", "YATIM", "PIATU", "YATIM_PIATU")),
                pick(random, List.of("TERDATA", "TERDATA", "DIUSULKAN", "MENERIMA")),
                "",
                "",
                "SD");
    }

    private static String pick(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
