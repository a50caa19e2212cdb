package id.go.padang.carano.shell;

import id.go.padang.carano.shared.DatabasePulse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers who opens a page while the database is away; without it the page would stay blank. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WithoutDatabase extends OncePerRequestFilter {

    private final DatabasePulse pulse;
    private final PlainPage plainPage;

    WithoutDatabase(DatabasePulse pulse, PlainPage plainPage) {
        this.pulse = pulse;
        this.plainPage = plainPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (pulse.beats()) {
            rest.doFilter(request, response);
        } else {
            plainPage.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    // what a browser opens itself; calls from inside an open page are answered by Mishaps
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || !accept.contains("text/html") || request.getParameter("v-r") != null;
    }
}
