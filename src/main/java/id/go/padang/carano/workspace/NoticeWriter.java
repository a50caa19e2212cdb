package id.go.padang.carano.workspace;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.notice.Audience;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.ReleasePublished;
import id.go.padang.carano.submission.BatchReturned;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those concerned what happened elsewhere in the house; a notice that fails never undoes what it tells. */
@Component
class NoticeWriter {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeWriter.class);
    private static final List<Role> READERS = List.of(
            Role.PIMPINAN, Role.DEWAN, Role.KEPALA_OPD, Role.OPERATOR_OPD, Role.WALIDATA, Role.CAMAT, Role.LURAH);

    private final NoticeService notices;
    private final BriefingService briefings;
    private final IndicatorService indicators;

    NoticeWriter(NoticeService notices, BriefingService briefings, IndicatorService indicators) {
        this.notices = notices;
        this.briefings = briefings;
        this.indicators = indicators;
    }

    @EventListener
    void returned(BatchReturned returned) {
        safely(() -> notices.tell(
                List.of(Audience.in(indicators.dataset(returned.dataset()).ownerOpd(), Role.OPERATOR_OPD)),
                "BATCH_RETURNED",
                "berkas/" + returned.batchId(),
                List.of("dataset:" + returned.dataset(), "period:" + returned.period())));
    }

    @EventListener
    void published(ReleasePublished published) {
        safely(() -> {
            notices.tell(
                    READERS.stream().map(Audience::all).toList(),
                    "RELEASE_PUBLISHED",
                    "beranda",
                    List.of(Integer.toString(published.number())));
            slipped();
        });
    }

    // the publisher reads the whole city, so the city's targets are compared
    private void slipped() {
        briefings
                .briefing(Place.CITY)
                .ifPresent(briefing -> briefing.slipped().forEach(slip -> {
                    var owner = indicators.dataset(slip.indicator().dataset()).ownerOpd();
                    var concerned = new ArrayList<Audience>();
                    Stream.of(Audience.all(Role.PIMPINAN), Audience.in(owner, Role.KEPALA_OPD))
                            .forEach(concerned::add);
                    notices.tell(
                            concerned,
                            "TARGET_SLIPPED",
                            "indikator/" + slip.indicator().code(),
                            List.of(
                                    "indicator:" + slip.indicator().code(),
                                    Integer.toString(slip.target().year())));
                }));
    }

    private static void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.error("A notice could not be left", e);
        }
    }
}
