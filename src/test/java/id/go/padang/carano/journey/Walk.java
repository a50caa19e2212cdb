package id.go.padang.carano.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.padang.carano.shared.Texts;
import java.util.regex.Pattern;

/** The way of a person who knows no addresses: the menu, the search box, what stands on the page. */
record Walk(Visitor visitor, Texts texts) {

    String say(String key, Object... arguments) {
        return texts.get(Texts.INDONESIAN, key, arguments);
    }

    Page page() {
        return visitor.page();
    }

    Locator main() {
        return page().locator("main");
    }

    /** Goes by the menu; on a telephone it would be opened first. */
    void menu(String item) {
        page().locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + item)))
                .first()
                .click();
        visitor.awaitQuiet();
    }

    Locator type(String words) {
        var box = page().locator("vaadin-combo-box.carano-search input");
        box.click();
        box.pressSequentially(words);
        return page().getByRole(AriaRole.OPTION);
    }

    /** Takes what the search box offers under exactly this name. */
    void find(String words, String name) {
        type(words)
                .filter(new Locator.FilterOptions().setHas(page().getByText(name, exactly())))
                .first()
                .click();
        visitor.heading().filter(new Locator.FilterOptions().setHasText(name)).waitFor();
        visitor.awaitQuiet();
    }

    /** Opens one of the fields of work on the page of a place. */
    void sector(String key) {
        page().locator("a.sector-tab")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .first()
                .click();
        page().locator("a.sector-tab[aria-current=true]")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .waitFor();
        visitor.awaitQuiet();
    }

    Locator card(String name) {
        return page().locator("article.figure-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))));
    }

    /** Opens the sheet of an indicator by the small letter i of its card. */
    void sheetOf(String name) {
        card(name).locator(".figure-card-explain").click();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("sector.sheet")))
                .first()
                .click();
        visitor.heading().filter(new Locator.FilterOptions().setHasText(name)).waitFor();
        visitor.awaitQuiet();
    }

    /** Counts only one category of the dataset. */
    void only(String dimension, String category) {
        visitor.press(say("analysis.filter.add"));
        visitor.choose(say("analysis.filter.dimension"), say("dimension." + dimension));
        page().getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(say("category." + dimension + "." + category)))
                .check();
        visitor.press(say("analysis.filter.apply"));
        chip().waitFor();
        visitor.awaitQuiet();
    }

    /** Counts everybody again. */
    void everybody() {
        chip().click();
        chip().waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        visitor.awaitQuiet();
    }

    private Locator chip() {
        return page().locator(".filter-chip").first();
    }

    Locator section(String heading) {
        return page().locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(heading)
                                                .setLevel(2))))
                .last();
    }

    /** The row of a table that is called so. */
    Locator row(Locator table, String name) {
        return table.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))));
    }

    static Locator cell(Locator row, int number) {
        return row.locator("td").nth(number);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
