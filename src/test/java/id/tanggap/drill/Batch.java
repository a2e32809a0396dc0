package id.tanggap.drill;

import java.time.Instant;
import java.util.List;

/**
 * Cases that are filed at the same moment and handled an hour later.
 *
 * @param states one for each case
 */
record Batch(Instant filed, List<State> states) {}
