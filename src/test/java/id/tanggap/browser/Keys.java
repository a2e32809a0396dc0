package id.tanggap.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses the keyboard only. */
record Keys(Page page) {

    private static final int MORE_THAN_ANY_PAGE_HAS = 80;

    /** Goes on with the tabulator until this has the focus. */
    Keys to(String selector) {
        for (int i = 0; i < MORE_THAN_ANY_PAGE_HAS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return this;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }
}
