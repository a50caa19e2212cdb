package id.go.padang.carano.analysis.ui;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.BoundaryService;
import org.springframework.stereotype.Component;

/** What every part of the page asks. */
@Component
record Tools(
        FigureService figures,
        IndicatorService indicators,
        Places places,
        BoundaryService boundaries,
        Texts texts,
        CurrentAccount currentAccount,
        AuditService audit) {}
