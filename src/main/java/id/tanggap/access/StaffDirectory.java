package id.tanggap.access;

import id.tanggap.agency.Officer;
import java.util.Optional;

/** Where the staff is kept: names, memberships, passwords. */
public interface StaffDirectory {

    /** The officer, if the password is the officer's. */
    Optional<Officer> authenticate(String username, String password);

    /** Whether nobody is kept yet. */
    boolean isEmpty();

    /** Adds an officer, or renews memberships and password of one who is there. */
    void save(Officer officer, String password);
}
