package id.tanggap.browser;

import com.microsoft.playwright.Page;

/** The proof of a report, shown once. */
record FiledPage(Page page) {

    String number() {
        return page.locator("#nomor").innerText().strip();
    }

    String receipt() {
        return page.locator("#kode").innerText().strip();
    }
}
