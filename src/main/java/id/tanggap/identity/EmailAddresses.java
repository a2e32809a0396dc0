package id.tanggap.identity;

import java.util.regex.Pattern;

/** What an e-mail address looks like in a folded text, also where it is spelled so that no machine should know it. */
final class EmailAddresses {

    private static final String OF_LOCAL_PART = "[\\p{L}\\p{M}\\p{N}._%+'-]";
    private static final String LOCAL_PART = "(?:[\\p{L}\\p{M}\\p{N}.+']|%(?!40)|[_-](?!(?i:at|et)[_-]))++";
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}_-]++";
    private static final String OPENS = "[(\\[{<*|/_-]";
    private static final String CLOSES = "[)\\]}>*|/_-]";

    /** The sign itself; or the word, between blanks or in whatever brackets. */
    private static final String SIGN = "(?:@+|&#64;|&commat;|%40)";

    private static final String AT_WORD =
            "(?:\\s{1,3}(?i:at|et)\\s{1,3}|\\s{0,3}" + OPENS + "\\s?(?i:at|et|a|@)\\s?" + CLOSES + "\\s{0,3})";

    private static final String DOT = "\\.";

    /** Parted from its labels, or in a word. */
    private static final String SPELLED_DOT = "(?:\\s{0,3}[.,]{1,3}\\s{0,3}|\\s{0,3}" + OPENS
            + "\\s?(?i:dot|titik|\\.)\\s?" + CLOSES + "\\s{0,3}|\\s{1,3}(?i:dot|titik)\\s{1,3})";

    /** What ends an address that is spelled: a sentence may end with "@dinas. Terima kasih", too. */
    private static final String ENDING =
            "(?i:id|com?|net|org|info|biz|io|me|my|sg|edu|gov?|ac|or|web|sch|desa|mil)(?![\\p{L}\\p{N}])";

    private static final String PROVIDER =
            "(?i:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|icloud|proton|protonmail)(?![\\p{L}\\p{N}])";

    private static final String SPELLED_DOMAIN =
            "(?:" + LABEL + "(?:" + SPELLED_DOT + LABEL + "){0,5}" + SPELLED_DOT + ENDING + "|" + PROVIDER + ")";

    private static final String DOMAIN = LABEL + "(?:" + DOT + LABEL + ")++";

    /** "b u d i @ c o n t o h . i d" */
    private static final String LETTER_BY_LETTER =
            "(?<!\\S)(?:[\\p{L}\\p{N}._-]\\s)+" + SIGN + "(?:\\s[\\p{L}\\p{N}._-](?![\\p{L}\\p{N}]))+";

    /** Possessive, and never started inside a word: no text makes it slow. */
    static final Pattern PATTERN =
            Pattern.compile(LETTER_BY_LETTER + "|(?:\"[^\"\\n]{1,64}\"|(?<!" + OF_LOCAL_PART + ")"
                    + LOCAL_PART + ")(?:" + SIGN + DOMAIN + "|\\s{1,2}@\\s{1,2}(?=[\\p{L}\\p{N}-]+\\.\\p{L})" + DOMAIN
                    + "|(?:\\s{0,3}"
                    + SIGN + "\\s{0,3}|" + AT_WORD + ")(?:" + SPELLED_DOMAIN + "|\\[[0-9.:]{3,40}]))");

    private EmailAddresses() {}
}
