package id.go.padang.carano.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;

/** One person at one browser window, who runs axe and takes a picture on every page met. */
final class Visitor implements AutoCloseable {

    static final int OFFICE_WIDTH = 1366;
    static final int OFFICE_HEIGHT = 768;
    static final int PHONE_WIDTH = 390;
    static final int PHONE_HEIGHT = 844;

    private static final String PASSWORD = "carano-contoh-2026";
    private static final Path PICTURES = Path.of("target", "journey");

    private final String name;
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private int pictures;

    private Visitor(Browser browser, String address, String name, int width, int height) {
        this.name = name + "-" + width;
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("id-ID")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    static Visitor at(Browser browser, String address, String account) {
        return at(browser, address, account, OFFICE_WIDTH, OFFICE_HEIGHT);
    }

    static Visitor at(Browser browser, String address, String account, int width, int height) {
        var visitor = new Visitor(browser, address, account, width, height);
        visitor.page.navigate(address);
        visitor.page.locator("input[name=username]").fill(account);
        visitor.page.locator("input[name=password]").fill(PASSWORD);
        visitor.page.keyboard().press("Enter");
        visitor.page.waitForURL(url -> !url.contains("/masuk"));
        return visitor;
    }

    Page page() {
        return page;
    }

    /** Goes to a page by its link, as from a bookmark. */
    int open(String path) {
        return page.navigate(address + path).status();
    }

    /** Waits until the portal has led this person to a page. */
    void arriveAt(String path) {
        page.waitForURL(url -> url.startsWith(address + path));
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        answered();
    }

    /** Presses a button, and the button of the dialog that it opens. */
    void confirm(String button, String confirmation) {
        press(button);
        confirmed(confirmation);
    }

    /** Presses a button of the open dialog and waits until the dialog is gone. */
    void confirmed(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(dialog()).hasCount(0);
        awaitQuiet();
    }

    /** The dialog that is open. */
    Locator dialog() {
        return page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
    }

    /** Chooses from a closed list. */
    void choose(String label, String item) {
        choose(page.locator("body"), label, item);
    }

    /** The same in a part of the page. */
    void choose(Locator part, String label, String item) {
        part.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(page.getByText(label)))
                .first()
                .click();
        option(item).click();
        answered();
    }

    /** Types into a list that can be searched, and takes what it offers. */
    void pick(Locator box, String item) {
        box.locator("input").fill(item);
        option(item).click();
        // a list of many stays open
        box.locator("input").press("Tab");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    /** Types a day into the open dialog. */
    void type(String label, String day) {
        var field = dialog().getByLabel(label);
        var hiddenBehindCalendar = page.locator("[data-aria-hidden]");
        field.fill(day);
        // Enter before the calendar is wholly open would leave the rest of the dialog hidden from roles
        assertThat(hiddenBehindCalendar).not().hasCount(0);
        field.press("Enter");
        assertThat(hiddenBehindCalendar).hasCount(0);
    }

    private Locator option(String item) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(item).setExact(true));
    }

    /** Brings a file of the orphan register and waits until it was looked through. */
    void upload(FilePayload file) {
        open("/berkas");
        press("Unggah berkas");
        choose("Himpunan data", "Anak yatim");
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(heading()).hasText(file.name);
    }

    /** Looks at it by day, then by night. */
    void lookInBothThemes(String what) {
        look(what);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(what + "-gelap");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Comes back when the page has no request under way. */
    void awaitQuiet() {
        page.waitForFunction("() => !window.Vaadin?.Flow || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())"
                + " && !document.querySelector('.after-paint[aria-busy]')");
    }

    // what the answer draws anew would close what is opened meanwhile, and an upload would overtake a choice
    private void answered() {
        page.waitForTimeout(100);
        awaitQuiet();
    }

    /** Looks at the page: a picture for the reader of the report, and axe by WCAG 2.1 AA. */
    void look(String what) {
        photograph(what);
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                // the evaluation bar of an unlicensed build is not ours
                .exclude("vaadin-commercial-banner")
                .analyze();
        assertThat(found.getViolations())
                .as("axe on %s for %s", what, name)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    /** A picture of a page that axe is given elsewhere. */
    void photograph(String what) {
        awaitQuiet();
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%02d-%s.png".formatted(name, pictures++, what))));
    }

    @Override
    public void close() {
        context.close();
    }
}
