package id.tanggap.drill;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows who holds which job: a dead node's jobs lie until their locks expire, and then others take them over. */
final class Locks {

    private final Schema schema;
    private final Set<String> owners = new HashSet<>();
    private final Set<String> ownersAfterDeath = new HashSet<>();
    private List<Lock> atDeath = List.of();
    private Instant death;
    private Instant takenOver;

    Locks(Schema schema) {
        this.schema = schema;
    }

    private record Lock(String job, String owner, Instant expires) {}

    /** Looks at the locks of this moment; call it again and again. */
    void look(int lockSeconds) {
        List<Lock> held = held();
        if (death == null) {
            held.forEach(lock -> owners.add(lock.owner()));
            return;
        }
        held.stream()
                .filter(lock -> lock.expires().isAfter(death.plusSeconds(lockSeconds + 1)))
                .forEach(lock -> ownersAfterDeath.add(lock.owner()));
        if (takenOver == null && held.stream().noneMatch(this::isOrphan)) {
            takenOver = Instant.now();
        }
    }

    /** A node has just died: what it held is held on. */
    void noteDeath() {
        death = Instant.now();
        atDeath = held();
    }

    /** How many nodes have taken jobs so far. */
    int ownersSeen() {
        return owners.size();
    }

    /** Jobs that the dead held, known some seconds after the death. */
    long orphans() {
        return atDeath.stream().filter(this::isOrphan).count();
    }

    /** Seconds from the death until the dead held nothing any more; -1 if they still do. */
    long secondsUntilTakenOver() {
        return takenOver == null ? -1 : takenOver.getEpochSecond() - death.getEpochSecond();
    }

    private boolean isOrphan(Lock lock) {
        return atDeath.contains(lock) && !ownersAfterDeath.contains(lock.owner());
    }

    private List<Lock> held() {
        return schema.sql()
                .sql("select ID_, LOCK_OWNER_, LOCK_EXP_TIME_ from ACT_RU_JOB where LOCK_OWNER_ is not null")
                .query((row, number) -> new Lock(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
