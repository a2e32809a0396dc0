package id.tanggap.scoring;

import static id.tanggap.scoring.Holder.ADMIN;
import static id.tanggap.scoring.Holder.HEAD;
import static id.tanggap.scoring.Holder.INSIDER;
import static id.tanggap.scoring.Holder.INSPECTOR;
import static id.tanggap.scoring.Holder.LEADER;
import static id.tanggap.scoring.Holder.NATIONAL_ADMIN;
import static id.tanggap.scoring.Holder.SECRETARY;

import id.tanggap.agency.Officer;
import java.util.Set;

/**
 * What not everybody may do with scores, and who may. Final boards are for everybody; months are opened, computed and
 * made final by nobody but the process. Rule: docs/rules.md §7.
 */
public enum Right {
    READ_PROVISIONAL_BOARD(INSIDER, NATIONAL_ADMIN),
    DOWNLOAD_EVIDENCE(ADMIN, SECRETARY, INSPECTOR, LEADER, NATIONAL_ADMIN),
    REVIEW_BOARD(INSPECTOR),
    ENTER_FINDINGS(INSPECTOR),
    OBJECT(HEAD),
    DECIDE_OBJECTION(INSPECTOR),
    SIGN_CERTIFICATE(LEADER),
    SIGN_ORAL_REPRIMAND(SECRETARY),
    SIGN_WRITTEN_REPRIMAND(SECRETARY),
    SIGN_INSPECTORATE_REVIEW(LEADER),
    WRITE_PLAN(HEAD),
    JUDGE_PLAN(INSPECTOR),
    REPORT_REVIEW(INSPECTOR),
    CHANGE_LETTERS(ADMIN);

    private final Set<Holder> holders;

    Right(Holder... holders) {
        this.holders = Set.of(holders);
    }

    /** Signs or declines what is proposed. */
    public static Right toSign(ConsequenceKind kind) {
        return valueOf("SIGN_" + kind);
    }

    /** @param officer who asks, or null */
    boolean isHeldBy(Officer officer, Jurisdiction place) {
        return officer != null && holders.stream().anyMatch(holder -> holder.is(officer, place));
    }
}
