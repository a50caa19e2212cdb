package id.go.padang.carano.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.DatabasePulse;
import id.go.padang.carano.shared.Texts;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainPageTest {

    private static final JdbcConnectionDetails NOBODY_THERE = new JdbcConnectionDetails() {
        @Override
        public String getUsername() {
            return "carano";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:mariadb://127.0.0.1:1/carano";
        }
    };

    private final PlainPage plainPage = new PlainPage(new Texts());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysInBothLanguagesThatTheDatabaseIsAwayToWhoOpensAPage() throws Exception {
        var request = new MockHttpServletRequest("GET", "/masuk");
        request.addHeader("Accept", "text/html,application/xhtml+xml");

        new WithoutDatabase(new DatabasePulse(NOBODY_THERE), plainPage)
                .doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("Basis data sedang tidak tersedia")
                .contains("The database is not available");
    }

    @Test
    void leavesScriptsPicturesAndCallsOfOpenPagesAlone() throws Exception {
        var request = new MockHttpServletRequest("GET", "/icons/carano.svg");
        request.addHeader("Accept", "image/*");
        var chain = new MockFilterChain();

        new WithoutDatabase(new DatabasePulse(NOBODY_THERE), plainPage).doFilter(request, response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void answersWhatTheContainerCouldNotDeliverInPlainWordsOnly() throws IOException {
        for (int status : new int[] {400, 404, 500}) {
            var request = new MockHttpServletRequest();
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));
            var answer = new MockHttpServletResponse();

            new PlainErrors(plainPage).answer(request, answer);

            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(answer.getContentAsString())
                    .contains("lang=\"id\"", "lang=\"en\"", "Carano")
                    .doesNotContain("secret", "Whitelabel", "Exception");
            if (status == 500) {
                assertThat(answer.getContentAsString()).containsPattern("nomor rujukan [0-9A-Z]+");
            }
        }
    }

    @Test
    void treatsTheAddressOfErrorsAsAnUnknownOneWhenSomebodyTypesItIn() throws IOException {
        new PlainErrors(plainPage).answer(new MockHttpServletRequest(), response);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString()).contains("Halaman tidak ditemukan");
    }
}
