package id.tanggap.access;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import java.util.Optional;

/** Where the staff is kept: names, memberships, passwords. */
public interface StaffDirectory {

    /** The officer, if the password is the officer's. */
    Optional<Officer> authenticate(String username, String password);

    /** The officer of this account; empty when there is none. */
    Optional<Officer> find(String username);

    /** Whether nobody is kept yet. */
    boolean isEmpty();

    /** Adds an officer, or renews memberships and password of one who is there. */
    void save(Officer officer, String password);

    /** Adds an officer with a password that the officer replaces at the first login. */
    void enrol(Officer officer, String firstPassword);

    /** Gives an account a role; its sessions end. */
    void grant(String username, Membership membership);

    /** Takes a role away; the sessions of the account end. */
    void withdraw(String username, Membership membership);

    /** Takes the password that the officer has chosen; sessions under the old one end. */
    void changePassword(String username, String password);
}
