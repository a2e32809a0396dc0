package id.tanggap.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which passwords officers may choose: long ones that are on no list and are not made of the own name. There is no rule
 * about digits and signs, which only make people write them down. Decision: docs/decisions/0024-passwords.md.
 */
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;

    /** bcrypt looks no further than 72 bytes. */
    public static final int LONGEST = 64;

    private static final int LONGEST_BYTES = 72;

    /** Bits: a list of a hundred million would be through with it. */
    private static final double LEAST_ENTROPY = 35;

    private final String exempt;

    /** @param exempt the one password of the demo; empty in earnest */
    PasswordRules(@Value("${tanggap.password.exempt:}") String exempt) {
        this.exempt = exempt;
    }

    /** Why a password may not be chosen; the name is the code of the sentence that says so. */
    public enum Weakness {
        SHORT,
        LONG,
        GUESSABLE
    }

    /** @return empty if it may be chosen */
    public Optional<Weakness> weaknessOf(String password, String username) {
        if (!exempt.isEmpty() && password.equals(exempt)) {
            return Optional.empty();
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        if (password.length() > LONGEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Weakness.LONG);
        }
        return isGuessable(password, username) ? Optional.of(Weakness.GUESSABLE) : Optional.empty();
    }

    private static boolean isGuessable(String password, String username) {
        List<Dictionary> lists = ConfigurationBuilder.getDefaultDictionaries();
        var own = new DictionaryBuilder().setDictionaryName("own").setExclusion(true);
        for (String part : username.split("[.-]")) {
            own.addWord(part, 0);
        }
        own.addWord("tanggap", 0);
        lists.add(own.createDictionary());
        var configuration = new ConfigurationBuilder()
                .setDictionaries(lists)
                .setMinimumEntropy(LEAST_ENTROPY)
                .createConfiguration();
        return !new Nbvcxz(configuration).estimate(password).isMinimumEntropyMet();
    }
}
