package id.tanggap.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import id.tanggap.identity.PersonalNumbers.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of digits with separators between them, such as "+62 812-3456-7890", and what in it is personal. */
final class DigitChain {

    private static final Pattern GROUP = Pattern.compile("[0-9]++");

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int NIK_LENGTH = 16;

    /** Shortest number with prefix; from here on a change of separator ends a phone number. */
    private static final int PHONE_LENGTH = 10;

    /** Region, day of birth (women + 40), month, year, serial number. */
    private static final Pattern NIK =
            Pattern.compile("[1-9]\\d{5}(?:0[1-9]|[1256]\\d|[37][01]|4[1-9])(?:0[1-9]|1[0-2])\\d{6}");

    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)\\d{2}){4}");

    /** 08… with 10 to 15 digits, or 62 with a mobile number. */
    private static final Pattern MOBILE = Pattern.compile("08\\d{8,13}|(?:00)?620?8\\d{7,12}");

    /** With its area code, or a mobile number that lost its 0; the plan of numbers has to know it. */
    private static final Pattern DOMESTIC = Pattern.compile("0[2-79]\\d{7,10}|8[1-9]\\d{7,10}");

    private static final Pattern FIXED_LINE = Pattern.compile("(?:00)?620?[2-79]\\d{6,11}");

    private static final Pattern PLUS = Pattern.compile("\\+[\\s(]*$");

    private record Group(int start, int end, String digits, String separatorBefore) {

        boolean hasPlus() {
            return PLUS.matcher(separatorBefore).find();
        }
    }

    private final List<Group> groups = new ArrayList<>();

    DigitChain(String text) {
        int previousEnd = 0;
        Matcher matcher = GROUP.matcher(text);
        while (matcher.find()) {
            String separator = text.substring(previousEnd, matcher.start());
            groups.add(new Group(matcher.start(), matcher.end(), matcher.group(), separator));
            previousEnd = matcher.end();
        }
    }

    /** Ranges of this chain that must not be shown, by start; they may overlap. */
    List<Span> personal() {
        List<Span> found = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            int last = Math.max(lastOfNik(first), lastOfPhone(first));
            if (last >= first) {
                Group begin = groups.get(first);
                Matcher plus = PLUS.matcher(begin.separatorBefore);
                int sign = plus.find() ? begin.separatorBefore.length() - plus.start() : 0;
                found.add(new Span(begin.start - sign, groups.get(last).end));
            }
        }
        return found;
    }

    private int lastOfNik(int first) {
        if (groups.get(first).digits.length() >= NIK_LENGTH) {
            return first;
        }
        StringBuilder digits = new StringBuilder();
        boolean longGroups = true;
        for (int last = first; last < groups.size() && digits.length() < NIK_LENGTH; last++) {
            String group = groups.get(last).digits;
            digits.append(group);
            longGroups &= group.length() >= 4;
            if (digits.length() == NIK_LENGTH) {
                boolean years = last - first == 3 && YEARS.matcher(digits).matches();
                return !years && (longGroups || NIK.matcher(digits).matches()) ? last : -1;
            }
        }
        return -1;
    }

    private int lastOfPhone(int first) {
        int longest = -1;
        StringBuilder digits = new StringBuilder();
        for (int last = first; last < groups.size() && digits.length() <= NIK_LENGTH; last++) {
            if (last > first && digits.length() >= PHONE_LENGTH && !continues(first, last)) {
                break;
            }
            digits.append(groups.get(last).digits);
            if (isPhone(digits, groups.subList(first, last + 1))) {
                longest = last;
            }
        }
        return longest;
    }

    /** "0812-3456-7890 5 orang": the 5 is no part of the number. */
    private boolean continues(int first, int last) {
        return last - first > 1 && groups.get(last).separatorBefore.equals(groups.get(last - 1).separatorBefore);
    }

    private static boolean isPhone(CharSequence digits, List<Group> groups) {
        Group first = groups.get(0);
        boolean plus = first.hasPlus();
        if (MOBILE.matcher(digits).matches()) {
            return first.digits.matches("(?:08|62|0062).*|[06]");
        }
        if (DOMESTIC.matcher(digits).matches()) {
            boolean oneByOne = groups.stream().allMatch(group -> group.digits.length() == 1);
            return (first.digits.length() >= 3 || oneByOne) && isInThePlan(digits.toString());
        }
        // Without + a fixed line must be glued to its prefix: "62 2021 2022" is none.
        return FIXED_LINE.matcher(digits).matches() && (plus || first.digits.matches("(?:62|0062)\\d{2,}"))
                || plus && isInThePlan("+" + digits);
    }

    private static boolean isInThePlan(String digits) {
        try {
            return PHONES.isValidNumber(PHONES.parse(digits, "ID"));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
