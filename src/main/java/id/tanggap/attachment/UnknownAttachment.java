package id.tanggap.attachment;

import id.tanggap.language.Refusal;

/** There is no such file, or it is not for whoever asks: who asks is not told which. */
class UnknownAttachment extends Refusal {

    UnknownAttachment() {
        super(Kind.UNKNOWN, "No such attachment", null, "error.file.unknown");
    }
}
