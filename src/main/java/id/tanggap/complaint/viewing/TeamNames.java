package id.tanggap.complaint.viewing;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.language.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Groups of officers by name. */
@Component
public class TeamNames {

    private final Agencies agencies;
    private final Words words;

    TeamNames(Agencies agencies, Words words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** Say "Kepala Dinas Perhubungan"; a group that is none of ours keeps its id. */
    public String of(String group, Locale locale) {
        return Membership.parse(group)
                .map(member -> words.of(
                        "handover.told",
                        member.role(),
                        locale,
                        agencies.find(member.agency())
                                .map(agency -> agency.name())
                                .orElse(member.agency())))
                .orElse(group);
    }
}
