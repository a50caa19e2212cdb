package id.go.padang.carano.submission;

import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.CurrentAccount;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets two files be checked at once, so that readers are not slowed; the others wait in the order they came. */
@Component
class CheckQueue {

    private static final int AT_ONCE = 2;

    private final Examination examination;
    private final CurrentAccount currentAccount;
    private final List<Long> waiting = new ArrayList<>();
    private final List<Long> running = new ArrayList<>();

    CheckQueue(Examination examination, CurrentAccount currentAccount) {
        this.examination = examination;
        this.currentAccount = currentAccount;
    }

    /** Checks in the background, whether or not the account stays signed in. */
    void start(long id) {
        var account = currentAccount.get();
        Thread.ofVirtual().name("check-" + id).start(() -> ActingAs.account(account, () -> check(id)));
    }

    /** Checks here, when its turn has come. */
    void check(long id) {
        if (enter(id)) {
            try {
                examination.examine(id);
            } finally {
                leave(id);
            }
        }
    }

    /** How many are to be checked before this one; 0 when it is being checked or not here. */
    synchronized int ahead(long id) {
        int place = waiting.indexOf(id);
        return place < 0 ? 0 : running.size() + place;
    }

    /** Takes back a batch that was withdrawn; true when it is being checked, and so cleans up behind itself. */
    synchronized boolean giveUp(long id) {
        if (waiting.remove(id)) {
            notifyAll();
        }
        return running.contains(id);
    }

    /** Comes back when a place is free; false when the batch was given up meanwhile. */
    synchronized boolean enter(long id) {
        waiting.add(id);
        while (running.size() == AT_ONCE || waiting.getFirst() != id) {
            try {
                wait();
            } catch (InterruptedException e) {
                waiting.remove(id);
                Thread.currentThread().interrupt();
                return false;
            }
            if (!waiting.contains(id)) {
                return false;
            }
        }
        waiting.removeFirst();
        running.add(id);
        notifyAll();
        return true;
    }

    synchronized void leave(long id) {
        running.remove(id);
        notifyAll();
    }
}
