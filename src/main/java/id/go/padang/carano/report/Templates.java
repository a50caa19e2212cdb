package id.go.padang.carano.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.repo.RepositoryService;
import org.springframework.stereotype.Component;

/** Our own templates from the class path, each compiled once per format. */
@Component
class Templates {

    private static final String FOLDER = "reports/";

    private record Cut(String name, PageFormat format) {}

    private final JasperReportsContext context;
    private final OwnResources resources = new OwnResources();
    private final Map<Cut, JasperReport> compiled = new ConcurrentHashMap<>();
    private final Map<Blueprint, JasperReport> built = new ConcurrentHashMap<>();

    Templates() {
        var own = new SimpleJasperReportsContext();
        own.setExtensions(RepositoryService.class, List.of(resources));
        context = own;
    }

    JasperReportsContext context() {
        return context;
    }

    /** The whole page of a letter in its format. */
    JasperReport letter(String name, PageFormat format) {
        return compiled.computeIfAbsent(new Cut(name, format), this::compile);
    }

    /** A part of a letter, the same on any paper. */
    JasperReport part(String name) {
        return letter(name, PageFormat.upright(Paper.A4));
    }

    /** A part of a letter that is built in code. */
    JasperReport built(Blueprint blueprint) {
        return built.computeIfAbsent(blueprint, this::compile);
    }

    private JasperReport compile(Blueprint blueprint) {
        var name = "built-" + Integer.toHexString(blueprint.hashCode());
        try {
            var source = new ByteArrayInputStream(blueprint.jrxml(name).getBytes(StandardCharsets.UTF_8));
            return JasperCompileManager.getInstance(context).compile(JRXmlLoader.load(context, source));
        } catch (JRException | JRRuntimeException e) {
            throw new ReportProblem("report.problem.template", name, e);
        }
    }

    private JasperReport compile(Cut cut) {
        var location = FOLDER + cut.name() + ".jrxml";
        try (var source = resources.getInputStream(location)) {
            if (source == null) {
                throw new ReportProblem("report.problem.template", location);
            }
            var design = JRXmlLoader.load(context, source);
            if (design.getPageHeight() == Paper.A4.height()) {
                cut.format().fit(design);
            }
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRException | JRRuntimeException | java.io.IOException e) {
            throw new ReportProblem("report.problem.template", location, e);
        }
    }
}
