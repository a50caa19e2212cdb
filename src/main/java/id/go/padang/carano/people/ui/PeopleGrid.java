package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.shared.ui.HiddenText;
import java.util.List;
import java.util.stream.Stream;

/** The list itself, read page by page; the session holds what is on the screen and no more. */
class PeopleGrid extends Grid<PersonRow> {

    private static final String BY_NAME = "nama";
    private static final String BY_AREA = "wilayah";

    private final transient PeopleService people;
    private final transient PeopleList list;
    private final transient PeopleWords words;
    private transient Search search = Search.NONE;

    PeopleGrid(PeopleService people, PeopleList list, PeopleWords words) {
        this.people = people;
        this.list = list;
        this.words = words;
        addClassName("people-grid");
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        getElement().setProperty("accessibleName", words.what(list));
        setEmptyStateText(getTranslation("people.none"));
        PeopleWords.columns(list.dataset()).forEach(this::addColumn);
        addComponentColumn(this::revealButton)
                .setHeader(new HiddenText(getTranslation("people.reveal.title")))
                .setFlexGrow(0)
                .setWidth("6.5rem")
                .setFrozenToEnd(true);
        setItems(
                query -> people
                        .page(list.address(), search, order(query.getSortOrders()), query.getOffset(), query.getLimit())
                        .stream(),
                query -> Math.toIntExact(search.isEmpty() ? list.figure().n() : people.count(list.address(), search)));
    }

    void search(Search wanted) {
        search = wanted;
        getDataProvider().refreshAll();
    }

    Search search() {
        return search;
    }

    RowOrder order() {
        return order(getSortOrder().stream().flatMap(PeopleGrid::sorted).toList());
    }

    private static Stream<QuerySortOrder> sorted(GridSortOrder<PersonRow> order) {
        return order.getSorted().getSortOrder(order.getDirection());
    }

    private static RowOrder order(List<QuerySortOrder> orders) {
        if (orders.isEmpty()) {
            return RowOrder.WILAYAH;
        }
        boolean back = orders.getFirst().getDirection() == SortDirection.DESCENDING;
        if (orders.getFirst().getSorted().equals(BY_NAME)) {
            return back ? RowOrder.NAME_BACK : RowOrder.NAME;
        }
        return back ? RowOrder.WILAYAH_BACK : RowOrder.WILAYAH;
    }

    private void addColumn(id.go.padang.carano.indicator.Column column) {
        var shown = addColumn(row -> words.value(list.dataset(), column, row))
                .setHeader(words.header(column))
                .setResizable(true)
                .setFlexGrow(0);
        switch (column.content()) {
            case Content.Name ignored ->
                shown.setWidth("13rem").setSortable(true).setSortProperty(BY_NAME);
            case Content.Area ignored ->
                shown.setWidth("13rem").setSortable(true).setSortProperty(BY_AREA);
            case Content.Neighbourhood ignored -> shown.setWidth("4.5rem");
            case Content.Address ignored -> shown.setWidth("6rem");
            default -> shown.setWidth("12rem");
        }
    }

    private Button revealButton(PersonRow row) {
        var button =
                new Button(getTranslation("people.reveal"), click -> new RevealDialog(people, list, words, row).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(
                getTranslation("people.reveal.which", words.formats().count(row.line())));
        return button;
    }
}
