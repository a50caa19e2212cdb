package id.go.padang.carano.report.theme;

import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.FigureReader;
import id.go.padang.carano.report.Pictures;
import id.go.padang.carano.report.ReportKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One report for each register that has none of its own. */
@Configuration(proxyBeanMethods = false)
class ThematicReports {

    @Bean
    ReportKind povertyReport(FigureService figureService, FigureReader reader, Pictures pictures) {
        return new ThematicReport(Sector.KEMISKINAN, figureService, reader, pictures);
    }

    @Bean
    ReportKind unemploymentReport(FigureService figureService, FigureReader reader, Pictures pictures) {
        return new ThematicReport(Sector.PENGANGGURAN, figureService, reader, pictures);
    }

    @Bean
    ReportKind landReport(FigureService figureService, FigureReader reader, Pictures pictures) {
        return new ThematicReport(Sector.TANAH, figureService, reader, pictures);
    }

    @Bean
    ReportKind populationReport(FigureService figureService, FigureReader reader, Pictures pictures) {
        return new ThematicReport(Sector.PENDUDUK, figureService, reader, pictures);
    }
}
