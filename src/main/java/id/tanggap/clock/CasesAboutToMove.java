package id.tanggap.clock;

import id.tanggap.key.TrackingNumber;
import java.util.SortedSet;

/** Event: clocks of these cases are read and moved next; whoever guards the cases locks them now, in this order. */
public record CasesAboutToMove(SortedSet<TrackingNumber> caseNumbers) {}
