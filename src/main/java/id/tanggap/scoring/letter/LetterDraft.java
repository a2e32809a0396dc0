package id.tanggap.scoring.letter;

import id.tanggap.agency.Agency;
import id.tanggap.scoring.ConsequenceKind;
import java.time.YearMonth;

/** A letter with all that it says, before it has a number. */
record LetterDraft(
        ConsequenceKind kind,
        Agency instansi,
        Agency unit,
        YearMonth month,
        TemplateText text,
        Office office,
        String signer,
        String signerName) {}
