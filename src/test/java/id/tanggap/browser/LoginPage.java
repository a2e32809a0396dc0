package id.tanggap.browser;

import com.microsoft.playwright.Page;

/** {@code /masuk} */
record LoginPage(Page page) {

    void login(String username) {
        page.navigate("/masuk");
        page.getByLabel("Nama pengguna").fill(username);
        page.getByLabel("Kata sandi").fill("demo");
        page.locator("main button[type=submit]").click();
    }
}
