package id.go.padang.carano.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container could not deliver is answered in our words, and never with a stack trace. */
@Controller
class PlainErrors implements ErrorController {

    static final String PATH = "/error";

    private final PlainPage plainPage;

    PlainErrors(PlainPage plainPage) {
        this.plainPage = plainPage;
    }

    @RequestMapping(PATH)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // nobody was sent here, somebody typed it in
        int code = status instanceof Integer sent ? sent : HttpServletResponse.SC_NOT_FOUND;
        if (code == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            plainPage.sendMishap(response, code, Mishaps.reported(cause));
        } else {
            plainPage.send(response, code);
        }
    }
}
