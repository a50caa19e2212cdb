package id.go.padang.carano.catalogue.ui;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** What every part of the workbench asks. */
@Component
record Desk(IndicatorService indicators, FigureService figures, WilayahService wilayahService, Texts texts) {

    static final String CATALOGUE = "katalog";
    static final String NEW = CATALOGUE + "/baru";
    static final String FROM = "dari";
}
