package id.go.padang.carano.report;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an installation prints at the head and foot of its letters; everything may stay as it is. */
@Component
class LetterHead {

    static final String PLACEHOLDER = "reports/images/emblem-placeholder.svg";

    private final String emblem;
    private final String address;
    private final String publicAddress;

    /**
     * @param emblem an SVG without transparency: a class path resource or a file
     * @param address the line below the OPD's name; blank leaves it out
     * @param publicAddress where readers of paper reach this portal, as in {@code https://carano.example}; may be blank
     */
    LetterHead(
            @Value("${carano.report.emblem:" + PLACEHOLDER + "}") String emblem,
            @Value("${carano.report.address:}") String address,
            @Value("${carano.report.public-address:}") String publicAddress) {
        this.emblem = emblem;
        this.address = address.strip();
        this.publicAddress = publicAddress.strip().replaceFirst("/$", "");
    }

    String emblem() {
        return emblem;
    }

    boolean hasPlaceholder() {
        return emblem.equals(PLACEHOLDER);
    }

    String address() {
        return address;
    }

    /** Where a code is checked; empty when this installation has not said how it is reached. */
    Optional<String> verificationAddress(String code) {
        return publicAddress.isEmpty() ? Optional.empty() : Optional.of(publicAddress + "/verifikasi/" + code);
    }
}
