package id.go.padang.carano.report.person;

import id.go.padang.carano.people.PeopleAddress;
import id.go.padang.carano.people.PeoplePrinter;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.report.Listing;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.ReportService;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints the list that is on the screen as the report of its kind. */
@Service
@PreAuthorize("hasAuthority('READ_NAMES')")
class ListPrinter implements PeoplePrinter {

    private final ReportService reportService;

    ListPrinter(ReportService reportService) {
        this.reportService = reportService;
    }

    @Override
    public Optional<Print> print(PeopleAddress address, Search search, RowOrder order, Purpose purpose, Locale locale) {
        var request = ReportRequest.of(ListReport.CODE, address.place(), address.selection(), locale)
                .about(address.indicator())
                .listing(new Listing(purpose, address.side(), address.unmapped(), search, order));
        return reportService
                .draft(request)
                .map(report -> new Print(report.fileName(), report.size(), report.content()));
    }
}
