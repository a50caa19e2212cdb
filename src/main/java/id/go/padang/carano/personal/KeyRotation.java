package id.go.padang.carano.personal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Encrypts again, in the background, whatever an earlier key encrypted; can be stopped and goes on at the next start. */
@Component
class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int AT_ONCE = 2_000;

    private final Vault vault;
    private final List<Encrypted> places;

    KeyRotation(Vault vault, List<Encrypted> places) {
        this.vault = vault;
        this.places = List.copyOf(places);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!vault.earlierIds().isEmpty()) {
            Thread.ofPlatform().name("key-rotation").daemon().start(this::rotate);
        }
    }

    /** How many values were encrypted again. */
    long rotate() {
        long all = 0;
        for (byte[] earlier : vault.earlierIds()) {
            for (Encrypted place : places) {
                for (int done = place.encryptAgain(earlier, AT_ONCE);
                        done > 0;
                        done = place.encryptAgain(earlier, AT_ONCE)) {
                    all += done;
                }
            }
        }
        LOG.info("{} values are now encrypted with CARANO_DATA_KEY; CARANO_DATA_KEY_OLD is no longer needed", all);
        return all;
    }
}
