package id.tanggap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import id.tanggap.architecture.planted.meddling.Meddler;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.conversation.Conversation;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The transitions of a case are open to the packages of its room, and Java knows no door between packages: other rooms
 * read what {@code CaseRecord} shows of a case, and have it moved by the services that also tell its process, its clocks
 * and its conversation.
 */
class CasesMoveInTheirRoomTests {

    private static final String ROOM = "id.tanggap.complaint..";

    /** Transitions are what {@link Complaint} declares beside what is on record; the stores are doors to all cases. */
    private static final Set<String> SHUT =
            Set.of(Complaint.class.getName(), Complaints.class.getName(), Conversation.class.getName());

    private static final ArchRule OTHERS_ASK_SERVICES =
            noClasses().that().resideOutsideOfPackage(ROOM).should().accessTargetWhere(target(ofTheRoomAlone()));

    @Test
    void no_other_room_moves_a_case_past_its_services() {
        OTHERS_ASK_SERVICES.check(Ours.CLASSES);
    }

    @Test
    void a_transition_that_is_called_from_elsewhere_is_caught() {
        var meddling = new ClassFileImporter().importClasses(Meddler.class, Complaint.class);

        assertThat(OTHERS_ASK_SERVICES.evaluate(meddling).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("withdraw");
    }

    /** What a case inherits from its record, which is not public, Java bridges in {@link Complaint}. */
    private static DescribedPredicate<AccessTarget> ofTheRoomAlone() {
        return describe("a transition or a store of cases", target -> target.resolveMember()
                .filter(member -> SHUT.contains(member.getOwner().getName()))
                .filter(member -> !member.getModifiers().contains(JavaModifier.BRIDGE))
                .isPresent());
    }
}
