package id.go.padang.carano.demo;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.BatchStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a test see the house through the eyes of a demo account. */
@Component
public class DemoReader {

    private final DemoAccounts accounts;
    private final DemoDelivery delivery;

    DemoReader(DemoAccounts accounts, DemoDelivery delivery) {
        this.accounts = accounts;
        this.delivery = delivery;
    }

    /** Brings a file with that many families through the front door until it waits for a release. */
    public long validated(Period period, int families, int seed) {
        var people = new MadeUpPeople(new Weights(), new Random(seed));
        var children = new ArrayList<Child>();
        for (int i = 0; i < families; i++) {
            children.addAll(people.family(period.lastDay()));
        }
        var parcel = new DemoDelivery.Parcel(
                Dataset.YATIM,
                period,
                "uji-" + period + "-" + seed + ".csv",
                MadeUpFile.bytes(children, period.lastDay(), List.of()));
        var hands = new DemoDelivery.Hands(
                account(DemoAccounts.OPERATOR_YATIM),
                account(DemoAccounts.KEPALA_YATIM),
                account(DemoAccounts.WALIDATA));
        return delivery.bring(parcel, BatchStatus.VALIDATED, hands).id();
    }

    public Account account(String username) {
        var account = new ArrayList<Account>();
        ActingAs.system(() -> account.add(accounts.get(username)));
        return account.getFirst();
    }

    public <T> T as(String username, Supplier<T> work) {
        return ActingAs.account(account(username), work);
    }
}
