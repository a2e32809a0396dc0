package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Camunda Tasklist, as officers use it. */
record Tasklist(Page page) {

    /** The tasks of a report in the list. */
    Locator tasks(String number) {
        return page.locator("li.task", new Page.LocatorOptions().setHasText(number));
    }

    Tasklist open(String task, String number) {
        String name = task + " · " + number;
        page.locator("li.task h4 a", new Page.LocatorOptions().setHasText(name)).click();
        assertThat(heading()).containsText(name);
        page.locator(".fjs-form").waitFor();
        return this;
    }

    Tasklist claim() {
        page.locator("button.claim").click();
        page.locator("button.unclaim").waitFor();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        return this;
    }

    /** Brings the table of deadlines into sight. */
    Locator showDeadlines() {
        Locator deadlines = page.locator("table.rows").filter(new Locator.FilterOptions().setHasText("Paling lambat"));
        deadlines.evaluate("table => table.scrollIntoView({block: 'center'})");
        return deadlines;
    }

    Tasklist choose(String option) {
        form().getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Tasklist select(String field, String option) {
        form().getByLabel(field).click();
        page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option))
                .click();
        return this;
    }

    Tasklist fill(String field, String text) {
        form().getByLabel(field).fill(text);
        return this;
    }

    /** Completes the open task; it leaves the list. */
    Tasklist complete() {
        String id = page.url().replaceAll(".*[?&]task=([^&]+).*", "$1");
        submit();
        assertThat(page.locator("li.task a[href*='" + id + "']")).hasCount(0);
        return this;
    }

    Tasklist submit() {
        page.locator(".form-actions .btn-primary").click();
        return this;
    }

    Locator heading() {
        return page.locator(".task-card h2.task");
    }

    Locator refusal() {
        return page.locator(".page-notifications .alert-danger .message");
    }

    Locator form() {
        return page.locator(".fjs-form");
    }

    void logout() {
        page.locator("[cam-widget-header] .account > a").click();
        page.locator("[cam-widget-header] .logout a").click();
    }
}
