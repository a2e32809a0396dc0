package id.tanggap.language;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tanggap.access.roles.RoleDesk;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.calendar.CalendarAdministration;
import id.tanggap.clock.calendar.CalendarDraft;
import id.tanggap.clock.calendar.DayWish;
import id.tanggap.clock.calendar.DayWish.Wish;
import id.tanggap.clock.calendar.HolidayKind;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.disclosure.IdentityRequests;
import id.tanggap.complaint.handling.ProtectionChanges;
import id.tanggap.complaint.handling.Reclassification;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.letter.TemplateText;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Journey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whatever door a text comes by, letters and digits count, and what nobody sees is nothing. A door that asks for words is in
 * this table. Rule: docs/rules.md §1.
 */
@ApplicationTest
class EveryDoorWeighsTextTests {

    /** Blank to everybody, though Unicode calls them spaces, letters, symbols or marks; and dots, which are seen. */
    private static final List<String> NOTHING =
            List.of("\u200B", "\u2060", "\u3164", "\u2800", "\u00AD", ".", "\u202A\u202C", " \uFEFF", "-_!");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    IdentityRequests identities;

    @Autowired
    Reclassification reclassification;

    @Autowired
    ProtectionChanges protection;

    @Autowired
    RoleDesk roles;

    @Autowired
    CalendarAdministration calendar;

    @LocalServerPort
    int port;

    @Test
    void a_text_without_letters_and_digits_is_refused_at_every_door_and_one_with_them_is_not() {
        journey.begin();
        doors().forEach((door, push) -> {
            for (String sign : NOTHING) {
                assertThat(catchThrowable(() -> push.accept(sign.repeat(30))))
                        .as("%s with %s", door, sign.codePoints().boxed().toList())
                        .isInstanceOfAny(Refusal.class, FormFieldValidationException.class);
            }
            assertThatCode(() -> push.accept("\u202APetugas kami\u200B cuti sampai Senin 9 November.\u202C"))
                    .as(door)
                    .doesNotThrowAnyException();
        });
    }

    /** A day off is kept as it was read, not as it was sent. */
    @Test
    void what_is_kept_has_nothing_invisible_in_it() {
        assertThat(wish("\u202AHari\u200B jadi\u202C").name()).isEqualTo("Hari jadi");
        assertThat(new CalendarDraft(INSTANSI, "Keputusan\u2060 Bupati", false, List.of()).reason())
                .isEqualTo("Keputusan Bupati");
        assertThat(Statement.required("reason", "\u3164Cuti\u00AD bersama")).isEqualTo("Cuti bersama");
    }

    private Map<String, Consumer<String>> doors() {
        Map<String, Consumer<String>> doors = new LinkedHashMap<>();
        TrackingNumber asked = journey.file().trackingNumber();
        doors.put("file", this::file);
        doors.put("verifyComplaint.note", text -> journey.verify(asked, "requestCompletion", "note", text));
        doors.put("completion", text -> reporter.complete(asked, text));
        doors.put("reply", text -> reporter.reply(asked, text));
        doors.put("withdrawal", text -> reporter.withdraw(asked, text));

        TrackingNumber worked = journey.disposed();
        doors.put("followUp.answer", text -> journey.followUp(UNIT, worked, "progress", "answer", text));
        doors.put("followUp.reason", text -> journey.followUp(UNIT, worked, "extend", "extraDays", 2, "reason", text));
        doors.put("classification", text -> {
            Officer admin = officer(Role.ADMIN, INSTANSI);
            reclassification.reclassify(worked, admin, ComplaintClass.ASPIRASI, text);
        });
        doors.put("protection", text -> protection.add(worked, officer(Role.ADMIN, INSTANSI), true, null, text));
        doors.put("identity", text -> identities.ask(worked, officer(Role.OMBUDSMAN, "ombudsman-ri"), text));
        doors.put(
                "identity decision",
                text -> identities.decide(
                        identities.of(worked).get(0).id(), officer(Role.ADMIN, Journey.NATIONAL), false, text));

        TrackingNumber returned = journey.disposed();
        doors.put(
                "followUp.reason of a return",
                text -> journey.followUp(UNIT, returned, "return", "returnTo", OTHER_UNIT, "reason", text));
        doors.put("decideReturn.reason", text -> journey.decideReturn(returned, "refuse", "reason", text));

        TrackingNumber answered = journey.answered();
        doors.put("dispute", text -> reporter.dispute(answered, text));
        doors.put(
                "reviewDispute.reason",
                text -> journey.as(Journey.SECRETARY, answered, "reviewDispute", fields("uphold", "reason", text)));

        doors.put(
                "role", text -> roles.ask(officer(Role.OPERATOR, null), "bupati.tangerang", Role.CHECKER, null, text));
        doors.put(
                "calendar reason",
                text -> calendar.preview(
                        officer(Role.ADMIN, INSTANSI),
                        new CalendarDraft(INSTANSI, text, false, List.of(wish("Hari jadi")))));
        doors.put(
                "calendar name",
                text -> calendar.preview(
                        officer(Role.ADMIN, INSTANSI),
                        new CalendarDraft(INSTANSI, "Keputusan", false, List.of(wish(text)))));
        doors.put("letter subject", text -> TemplateText.typed(ConsequenceKind.CERTIFICATE, text, "Isi surat."));
        doors.put("letter body", text -> TemplateText.typed(ConsequenceKind.CERTIFICATE, "Piagam", text));
        // What is said about scores: plans, reports, objections, decisions on them, findings and corrections.
        doors.put("score", text -> Statement.required("reason", text));
        doors.put("score note", text -> Statement.note("note", text));
        return doors;
    }

    private void file(String text) {
        int status = new Caller(port)
                .postJson(
                        "/api/v1/complaints",
                        """
                        {"title": "%1$s", "text": "%1$s", "anonymous": false, "confidential": false,
                         "reporter": {"name": "Budi"}}"""
                                .formatted(text))
                .status();
        if (status == 400) {
            throw new InvalidInput("text", "required");
        }
        assertThat(status).isEqualTo(201);
    }

    private static DayWish wish(String name) {
        return new DayWish(null, DAY, Wish.ADD, HolidayKind.OWN, name);
    }

    private static Officer officer(Role role, String agency) {
        return new Officer("test." + role.id(), "Test", Set.of(new Membership(role, agency)));
    }
}
