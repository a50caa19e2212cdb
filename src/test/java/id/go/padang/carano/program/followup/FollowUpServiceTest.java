package id.go.padang.carano.program.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.notice.Notice;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.program.Hands;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.WithOwnProgram;
import id.go.padang.carano.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WithOwnProgram
class FollowUpServiceTest {

    private static final LocalDate TODAY = LocalDate.now(Formats.WIB);

    @Autowired
    private FollowUpService followUpService;

    @Autowired
    private Reminders reminders;

    @Autowired
    private NoticeService noticeService;

    @Test
    void movesOnlyAlongTheTable() {
        for (ActionState from : ActionState.values()) {
            for (ActionState to : ActionState.values()) {
                if (from.next().contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.to(to)).isInstanceOf(ProgramRefusedException.class);
                }
            }
        }
    }

    @Test
    void owesEvidenceForWhatIsDoneAndAReasonForWhatIsCancelled() {
        long id = create(Hands.DINSOS, TODAY.plusDays(30), false);

        assertThatThrownBy(() -> move(Hands.DINSOS, id, 1, ActionState.DONE, "", "", ""))
                .hasMessage("followup.refused.evidence");
        assertThatThrownBy(() -> move(Hands.DINSOS, id, 1, ActionState.CANCELLED, " ", "", ""))
                .hasMessage("followup.refused.reason");
        assertThatThrownBy(() -> move(Hands.DINSOS, id, 1, ActionState.DONE, "", "Foto", "javascript:alert(1)"))
                .hasMessage("followup.refused.link");
        move(Hands.DINSOS, id, 1, ActionState.DONE, "", "Berita acara", "https://contoh.id/ba");

        var action =
                ActingAs.account(Hands.DINSOS, () -> followUpService.action(id)).orElseThrow();
        assertThat(action.closedOn()).contains(TODAY);
        assertThat(action.overdue(TODAY.plusDays(60))).isFalse();
        assertThatThrownBy(() -> move(Hands.DINSOS, id, 1, ActionState.IN_PROGRESS, "", "", ""))
                .hasMessage("followup.refused.moved");
    }

    @Test
    void showsDewanOnlyWhatIsPublishedAndLetsNobodyMoveWhatAnotherOpdAnswersFor() {
        long open = create(Hands.DINSOS, TODAY.plusDays(30), true);
        long closed = create(Hands.DINSOS, TODAY.plusDays(30), false);

        assertThat(ActingAs.account(Hands.DEWAN, followUpService::actions))
                .extracting(Action::id)
                .contains(open)
                .doesNotContain(closed);
        assertThatThrownBy(() -> move(Hands.DUKCAPIL, open, 1, ActionState.IN_PROGRESS, "", "", ""))
                .hasMessage("followup.refused.owner");
        assertThatThrownBy(() -> move(Hands.DEWAN, open, 1, ActionState.IN_PROGRESS, "", "", ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.account(Hands.DUKCAPIL, () -> followUpService.create(content(TODAY, true))))
                .hasMessage("followup.refused.owner");
    }

    @Test
    void remindsTheOwnerOnceBeforeTheDateAndOnceEveryWeekAfterIt() {
        var due = TODAY.plusDays(400);
        long id = create(Hands.DINSOS, due, false);
        var href = "tindak-lanjut?aksi=" + id;

        reminders.remind(due.minusDays(8));
        assertThat(told(Hands.DINSOS, href)).isEmpty();
        reminders.remind(due.minusDays(7));
        reminders.remind(due.minusDays(7));
        reminders.remind(due);
        assertThat(told(Hands.DINSOS, href)).containsExactly("ACTION_SOON");
        reminders.remind(due.plusDays(1));
        reminders.remind(due.plusDays(7));
        assertThat(told(Hands.DINSOS, href)).containsExactlyInAnyOrder("ACTION_SOON", "ACTION_OVERDUE");
        reminders.remind(due.plusDays(8));
        assertThat(told(Hands.DINSOS, href)).hasSize(3);
        assertThat(told(Hands.DUKCAPIL, href)).isEmpty();

        move(Hands.DINSOS, id, 1, ActionState.CANCELLED, "Tidak perlu lagi", "", "");
        reminders.remind(due.plusDays(30));
        assertThat(told(Hands.DINSOS, href)).hasSize(3);
    }

    @Test
    void countsTheDaysFromTheMeetingThatAgreedOnIt() {
        long id = ActingAs.account(
                Hands.DINSOS, () -> followUpService.create(content(TODAY.minusDays(44), TODAY.minusDays(9), false)));

        var late =
                ActingAs.account(Hands.DINSOS, () -> followUpService.action(id)).orElseThrow();
        assertThat(late.age(TODAY)).isEqualTo(44);
        assertThat(late.daysLeft(TODAY)).isEqualTo(-9);
        for (var wrong : List.of(
                content(TODAY.plusDays(1), TODAY.plusDays(5), false),
                content(TODAY.minusDays(1), TODAY.minusDays(2), false))) {
            assertThatThrownBy(() -> ActingAs.account(Hands.DINSOS, () -> followUpService.create(wrong)))
                    .hasMessage("followup.refused.agreed");
        }
    }

    @Test
    void countsWhatWaitsAndKeepsWhatWasDecidedLast() {
        var before = ActingAs.account(Hands.DINSOS, followUpService::counts);
        long late = create(Hands.DINSOS, TODAY.minusDays(1), true);
        create(Hands.DINSOS, TODAY.plusDays(3), false);

        var after = ActingAs.account(Hands.DINSOS, followUpService::counts);
        assertThat(after.mine() - before.mine()).isEqualTo(2);
        assertThat(after.soon() - before.soon()).isEqualTo(1);
        assertThat(after.overdue() - before.overdue()).isEqualTo(1);

        minute(TODAY.minusDays(20), Map.of(late, "Ditunda"));
        minute(TODAY.minusDays(6), Map.of(late, "Selesaikan"));
        assertThat(ActingAs.account(Hands.DEWAN, () -> followUpService.action(late))
                        .flatMap(Action::lastDecision))
                .contains("Selesaikan");
        assertThat(ActingAs.account(Hands.DEWAN, followUpService::nextReview)).contains(TODAY.plusDays(8));
        assertThat(ActingAs.account(Hands.DEWAN, () -> followUpService.reviews(1))
                        .getFirst()
                        .minutes())
                .isEmpty();
        assertThatThrownBy(() -> ActingAs.account(
                        Hands.DINSOS, () -> followUpService.minute(TODAY, Optional.empty(), "x", Map.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void minute(LocalDate held, Map<Long, String> decisions) {
        ActingAs.account(
                Hands.PIMPINAN,
                () -> followUpService.minute(held, Optional.of(held.plusDays(14)), "Risalah", decisions));
    }

    private List<String> told(Account account, String href) {
        return ActingAs.account(account, () -> noticeService.mine(500)).stream()
                .filter(notice -> notice.href().equals(href))
                .map(Notice::kind)
                .toList();
    }

    private long create(Account account, LocalDate due, boolean published) {
        return ActingAs.account(account, () -> followUpService.create(content(due, published)));
    }

    private void move(
            Account account, long id, int version, ActionState next, String reason, String evidence, String link) {
        ActingAs.account(account, () -> followUpService.move(id, version, next, reason, evidence, link));
    }

    private static ActionContent content(LocalDate due, boolean published) {
        return content(TODAY.minusDays(30), due, published);
    }

    private static ActionContent content(LocalDate agreed, LocalDate due, boolean published) {
        return new ActionContent(
                "Tindakan uji",
                "",
                Opd.DINAS_SOSIAL,
                new TreeSet<>(List.of(Opd.DUKCAPIL)),
                agreed,
                due,
                Optional.empty(),
                Optional.empty(),
                published);
    }
}
