package id.tanggap.access;

import id.tanggap.agency.Officer;
import java.io.Serializable;
import java.security.Principal;

/** The officer who is logged in. Pages ask for {@code @AuthenticationPrincipal(expression = "officer")}. */
public class StaffMember implements Principal, Serializable {

    private final Officer officer;

    public StaffMember(Officer officer) {
        this.officer = officer;
    }

    public Officer officer() {
        return officer;
    }

    @Override
    public String getName() {
        return officer.username();
    }
}
