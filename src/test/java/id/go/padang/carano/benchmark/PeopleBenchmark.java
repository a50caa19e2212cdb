package id.go.padang.carano.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.city.MadeUpCity;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.people.PeopleAddress;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.SubmissionService;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Publishes the population of a whole made-up city and prints how long lists of its persons take. No test of a build:
 * start it with {@code ./mvnw test -Dskip.frontend -Dtest=PeopleBenchmark -Dcarano.residents=946982}.
 */
@SpringBootTest(
        properties = {"carano.bundled-database.name=carano_people_benchmark", "carano.bundled-database.buffer-pool=1G"})
class PeopleBenchmark {

    private static final int PAGE = 50;
    private static final int PAGES = 60;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private PublicationService publicationService;

    @Autowired
    private PeopleService people;

    @Autowired
    private IndicatorService indicators;

    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void opensListsOfTheWholeCity() {
        int residents = Integer.getInteger("carano.residents", MadeUpCity.TENTH);
        var file = MadeUpCity.of(residents).files().stream()
                .filter(one -> one.dataset().equals(Dataset.PENDUDUK))
                .reduce((first, last) -> last)
                .orElseThrow();
        var dataset = indicators.dataset(file.dataset());
        long batch = ActingAs.account(account(Role.OPERATOR_OPD, dataset.ownerOpd()), () -> {
            var received = stopwatch.rows(
                    "received and checked " + file.fileName(),
                    file.rows(),
                    () -> submissionService.receiveAndCheck(dataset, file.period(), file.fileName(), file.open()));
            submissionService.submit(received.id());
            return received.id();
        });
        ActingAs.account(account(Role.KEPALA_OPD, dataset.ownerOpd()), () -> submissionService.verify(batch));
        ActingAs.account(account(Role.WALIDATA, Opd.DISKOMINFO), () -> submissionService.validate(batch));
        ActingAs.account(account(Role.WALIDATA, Opd.DISKOMINFO), () -> publicationService.publish(List.of(batch), ""));
        ActingAs.account(account(Role.PIMPINAN, Opd.DISKOMINFO), () -> lists());
        stopwatch.print();
    }

    private void lists() {
        var all = Filter.ALL;
        var women = new Filter(Map.of("kelamin", Set.of("P"), "umur", Set.of("20-24", "25-29")));
        var few = new Filter(Map.of("kawin", Set.of("CERAI_MATI"), "umur", Set.of("25-29")));
        for (var place : List.of("13.71", "13.71.11", "13.71.09", "13.71.09.1006")) {
            for (Filter filter : List.of(all, women, few)) {
                var address = PeopleAddress.of(
                        "penduduk.total", new Place.Area(new KodeWilayah(place)), Selection.NEWEST.with(filter));
                lists(place + " " + filter.key(), address);
            }
        }
    }

    private void lists(String what, PeopleAddress asked) {
        var opened = new ArrayList<Duration>();
        for (int i = 0; i < 5; i++) {
            opened.add(timed(
                    () -> assertThat(people.open(asked).orElseThrow().agrees()).isTrue()));
        }
        var list = people.open(asked).orElseThrow();
        var address = list.address();
        stopwatch.spread(what + " (" + list.figure().n() + "): opened and counted", opened);
        for (RowOrder order : List.of(RowOrder.WILAYAH, RowOrder.NAME)) {
            var random = new Random(1);
            var first = new ArrayList<Duration>();
            var anywhere = new ArrayList<Duration>();
            for (int i = 0; i < (order == RowOrder.NAME ? 10 : PAGES); i++) {
                int depth =
                        (int) (random.nextDouble() * Math.max(1, list.figure().n() - PAGE));
                first.add(timed(() -> people.page(address, Search.NONE, order, 0, PAGE)));
                anywhere.add(timed(() -> people.page(address, Search.NONE, order, depth, PAGE)));
            }
            stopwatch.spread("  " + order + ", first page", first);
            stopwatch.spread("  " + order + ", any page", anywhere);
        }
        var searched = new ArrayList<Duration>();
        for (String name : List.of("Siti", "Putri", "Sya", "Xy", "Rahma")) {
            var search = people.lookFor(address, name);
            searched.add(timed(() -> people.count(address, search)));
            searched.add(timed(() -> people.page(address, search, RowOrder.WILAYAH, 0, PAGE)));
        }
        stopwatch.spread("  searched by name, counted or first page", searched);
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Account account(Role role, String opd) {
        return new Account(
                1,
                role.name(),
                role.name(),
                role,
                Optional.of(opd),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
    }
}
