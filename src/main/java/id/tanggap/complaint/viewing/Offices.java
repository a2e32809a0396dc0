package id.tanggap.complaint.viewing;

import static java.util.stream.Collectors.joining;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.conversation.ConversationEntry;
import id.tanggap.language.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of whom entries of the conversation tell: offices, never persons. */
@Component
class Offices {

    private final Agencies agencies;
    private final TeamNames teams;
    private final Words words;

    Offices(Agencies agencies, TeamNames teams, Words words) {
        this.agencies = agencies;
        this.teams = teams;
        this.words = words;
    }

    /** The superiors who were told, else the agency; empty when the entry tells of nobody. */
    String in(ConversationEntry entry, Locale locale) {
        if (entry.told() != null) {
            return Arrays.stream(entry.told().split(","))
                    .map(group -> teams.of(group, locale))
                    .collect(joining(", "));
        }
        String agency = Optional.ofNullable(entry.agency())
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse("");
        // Entries of former releases do not say who was told.
        return entry.kind() == EntryKind.ESCALATED ? words.text("entry.superior", locale, agency) : agency;
    }
}
