package id.go.padang.carano.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A portal with a made-up town, and a browser before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    Visitor visitor(String account) {
        return Visitor.at(chromium.browser(), address(), account);
    }

    Visitor onAPhone(String account) {
        return Visitor.at(chromium.browser(), address(), account, Visitor.PHONE_WIDTH, Visitor.PHONE_HEIGHT);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
