package id.tanggap.workflow.rules.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little HTML, Markdown and templating that forms may use. What is not known to be harmless is an offence. */
final class Markup {

    private static final String LINK =
            "(?:\\{\\{(?:(?:complaint\\.)?fileUrl|(?:(?:board|score|consequence)\\.)?(?:pageUrl|letterUrl))}}(?:/\\w+)?|/\\w[\\w./-]*)";

    /** A value behind the bracket would be the name of a tag, or its address. */
    private static final Pattern TAG_BEGIN = Pattern.compile("<(?=[a-zA-Z/!?{])");

    private static final Pattern HARMLESS_TAG = Pattern.compile(
            "<(?:/?(?:style|p|div|span|table|thead|tbody|tr|th|td|strong|em|b|i|small|br|hr|h[1-6]|ul|ol|li|a))"
                    + "(?:\\s+(?:(?:class|target|rel|scope|colspan|rowspan|title|lang)=\"[^\"<>{}]*\"|href=\"" + LINK
                    + "\"))*\\s*/?>");

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    /** Interpolations only name something: a calculated text could spell any tag or address. */
    private static final Pattern HARMLESS_TEMPLATE = Pattern.compile("[\\w.]+|#if [^{}]+|#loop [\\w.]+|/if|/loop");

    private static final List<Pattern> OFFENCES = List.of(
            // A style in which a value stands could load from the address that somebody wrote.
            Pattern.compile("<style\\b(?:(?!</style>).)*?\\{\\{", Pattern.DOTALL),
            Pattern.compile("//"),
            Pattern.compile("\\\\"),
            Pattern.compile("(?i)url\\s*\\("),
            Pattern.compile("(?i)@import"),
            Pattern.compile("^="),
            Pattern.compile("]:"),
            Pattern.compile("!\\["),
            Pattern.compile("]\\((?!" + LINK + "\\))"));

    private Markup() {}

    /** The first part of a text that may not be there. */
    static Optional<String> offence(String text) {
        return firstNot(HARMLESS_TAG, TAG_BEGIN, text).or(() -> template(text)).or(() -> OFFENCES.stream()
                .map(offence -> offence.matcher(text))
                .filter(Matcher::find)
                .map(found -> excerpt(text, found.start()))
                .findFirst());
    }

    private static Optional<String> firstNot(Pattern harmless, Pattern begin, String text) {
        Matcher harmlessAt = harmless.matcher(text);
        return begin.matcher(text)
                .results()
                .filter(found ->
                        !harmlessAt.region(found.start(), text.length()).lookingAt())
                .map(found -> excerpt(text, found.start()))
                .findFirst();
    }

    private static Optional<String> template(String text) {
        return TEMPLATE.matcher(text)
                .results()
                .filter(found ->
                        !HARMLESS_TEMPLATE.matcher(found.group(1).strip()).matches())
                .map(found -> found.group())
                .findFirst();
    }

    private static String excerpt(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + 40))
                .lines()
                .findFirst()
                .orElse("");
    }
}
