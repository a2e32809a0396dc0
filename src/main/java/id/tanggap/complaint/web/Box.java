package id.tanggap.complaint.web;

import org.springframework.beans.propertyeditors.CustomBooleanEditor;
import org.springframework.web.bind.WebDataBinder;

/**
 * The boxes by which a reporter protects a report: what a form sends for one is "true", once. Anything else comes from no
 * form of ours and is refused, so that no crooked "yes" is taken for "no".
 */
final class Box {

    private Box() {}

    static void strictly(WebDataBinder binder) {
        binder.registerCustomEditor(boolean.class, new CustomBooleanEditor("true", "false", false));
        binder.registerCustomEditor(Boolean.class, new CustomBooleanEditor("true", "false", false));
    }
}
