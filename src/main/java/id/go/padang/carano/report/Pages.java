package id.go.padang.carano.report;

import java.util.List;
import java.util.Map;

/** One report ready for the press. A new kind of report is a template in {@code reports/} and one of these. */
interface Pages {

    /** The name of the template that holds the whole page. */
    String template();

    /** The templates it takes parts from; each arrives as the parameter {@code template.<name>}. */
    List<String> parts();

    /** Everything the template asks for, by parameter name. */
    Map<String, Object> parameters();

    String documentTitle();

    String author();

    String subject();
}
