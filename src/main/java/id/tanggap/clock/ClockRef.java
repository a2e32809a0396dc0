package id.tanggap.clock;

import id.tanggap.key.TrackingNumber;

/** Which clock of which case. */
record ClockRef(long id, TrackingNumber caseNumber) {}
