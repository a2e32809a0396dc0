package id.tanggap.access;

import id.tanggap.agency.Officer;
import java.io.Serializable;
import java.security.Principal;

/** The officer who is logged in. Pages ask for {@code @AuthenticationPrincipal(expression = "officer")}. */
public record StaffMember(Officer officer) implements Principal, Serializable {

    @Override
    public String getName() {
        return officer.username();
    }
}
