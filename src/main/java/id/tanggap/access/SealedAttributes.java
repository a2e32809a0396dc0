package id.tanggap.access;

import id.tanggap.identity.Seal;
import id.tanggap.identity.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Seals what a session holds. Whoever reads the table learns neither who is logged in with which roles nor which reports
 * belong to one reporter, and whoever writes to it cannot have the application deserialize objects of theirs.
 *
 * <p>What does not open, because a key has gone or a new release knows the class no longer, is not there: its visitor
 * logs in again.
 */
final class SealedAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(SealedAttributes.class);

    private static final String OWNER = "session";

    private final Seal seal;
    private final SerializingConverter write = new SerializingConverter();
    private final DeserializingConverter read =
            new DeserializingConverter(getClass().getClassLoader());

    SealedAttributes(Seal seal) {
        this.seal = seal;
    }

    byte[] close(Object value) {
        return seal.close(write.convert(value), OWNER);
    }

    /** @return null if it cannot be opened */
    Object open(byte[] sealed) {
        try {
            return read.convert(seal.open(sealed, OWNER));
        } catch (SealBroken | SerializationFailedException e) {
            LOG.info(
                    "A stored session cannot be read any more: {}", e.getClass().getSimpleName());
            return null;
        }
    }
}
