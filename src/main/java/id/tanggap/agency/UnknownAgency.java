package id.tanggap.agency;

import id.tanggap.language.Refusal;

/** No agency has this code. */
public class UnknownAgency extends Refusal {

    public UnknownAgency(String code) {
        super(Kind.UNKNOWN, "No agency has the code \"" + code + "\"", "agency", "agency.unknown", code);
    }
}
