package id.tanggap.workflow.engine;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import org.springframework.stereotype.Component;

/** Notes in the journal what happens to accounts and roles, and who of those logged in did it. */
@Component
class AccountEntries {

    private final Journal journal;
    private final Agencies agencies;

    AccountEntries(Journal journal, Agencies agencies) {
        this.journal = journal;
        this.agencies = agencies;
    }

    void account(String username, String change) {
        journal.note(Deed.ACCOUNT_CHANGED, actor(), null, username, change);
    }

    void joined(String username, String group) {
        membership(username, group, "+");
    }

    void left(String username, String group) {
        membership(username, group, "-");
    }

    private void membership(String username, String group, String sign) {
        String instansi = Membership.parse(group)
                .filter(membership -> membership.agency() == null
                        || agencies.find(membership.agency()).isPresent())
                .map(agencies::instansiOf)
                .orElse(null);
        journal.note(Deed.MEMBERSHIP_CHANGED, actor(), instansi, username, sign + group);
    }

    /** Nobody is logged in when the first accounts are made. */
    static String actor() {
        return LoggedIn.officer().map(Officer::username).orElse(Entry.SYSTEM);
    }
}
