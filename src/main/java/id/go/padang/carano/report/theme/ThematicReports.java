package id.go.padang.carano.report.theme;

import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.ReportKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One report for each register that has none of its own. */
@Configuration(proxyBeanMethods = false)
class ThematicReports {

    @Bean
    ReportKind povertyReport(FigureService figureService) {
        return new ThematicReport(Sector.KEMISKINAN, figureService);
    }

    @Bean
    ReportKind unemploymentReport(FigureService figureService) {
        return new ThematicReport(Sector.PENGANGGURAN, figureService);
    }

    @Bean
    ReportKind landReport(FigureService figureService) {
        return new ThematicReport(Sector.TANAH, figureService);
    }

    @Bean
    ReportKind populationReport(FigureService figureService) {
        return new ThematicReport(Sector.PENDUDUK, figureService);
    }
}
