package id.go.padang.carano.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.notice.Notice;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every test of priorities does again and again. */
@Component
class StudyHands {

    static final String LEAD = "kepala.dinsos";

    private final StudyService studies;
    private final FigureService figures;
    private final NoticeService notices;
    private final DemoReader reader;

    StudyHands(StudyService studies, FigureService figures, NoticeService notices, DemoReader reader) {
        this.studies = studies;
        this.figures = figures;
        this.notices = notices;
        this.reader = reader;
    }

    Study draft(String name, Subject subject) {
        return reader.as(LEAD, () -> {
            var release = figures.releases().getFirst();
            var study = studies.create(name, subject, KodeWilayah.KOTA_PADANG, release.number(), "");
            var measures = Stream.of("yatim.per_1000", "yatim.menerima_persen", "kesejahteraan.desil_1_2_per_1000")
                    .map(code -> Measure.of(
                            release.indicator(code).orElseThrow(),
                            code.startsWith("yatim") ? Aspect.SOCIAL : Aspect.ECONOMY))
                    .toList();
            return studies.save(
                    study.id(),
                    study.version(),
                    study.plan()
                            .measuredBy(measures)
                            .paidBy(Optional.of(new Budget(
                                    30_000_000,
                                    BudgetLine.Filling.STOP,
                                    Optional.of("yatim.total"),
                                    1_000_000,
                                    Map.of(),
                                    Set.of())))
                            .doneBy(new Team(
                                    Opd.DINAS_SOSIAL,
                                    List.of(Opd.DINAS_TENAGA_KERJA, Opd.DUKCAPIL),
                                    "Peraturan contoh",
                                    Optional.empty())));
        });
    }

    List<String> kinds(String username) {
        return reader.as(username, () -> notices.mine(50)).stream()
                .map(Notice::kind)
                .toList();
    }

    void assertRefused(String key, String username, java.util.function.Supplier<?> work) {
        assertThatThrownBy(() -> reader.as(username, work::get))
                .isInstanceOfSatisfying(
                        PriorityRefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
