package io.github.domainwright.value;

import java.util.regex.Pattern;

/** The checks that do as those of {@link TextChecks}, with patterns; apart, so that only who needs them waits for these. */
final class PatternTexts {
    private static final Pattern UNIQUE_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern TIME_ZONE = Pattern.compile("[a-zA-Z0-9_.+/-]+");
    private static final Pattern CPU_FEATURE = Pattern.compile("[a-zA-Z0-9_.-]+");

    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private PatternTexts() {}

    static String base64(String text) {
        if (text.isEmpty() || !BASE64.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a text in Base64.",
                    "write letters, digits, '+' and '/', filled up with '=' to a multiple of four.");
        }
        return text;
    }

    static String uniqueId(String text) {
        if (!UNIQUE_ID.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a UUID.",
                    "write 36 characters, such as 4dea22b3-1d52-d8f3-2516-782e98ab3fa0.");
        }
        return text;
    }

    static String timeZone(String text) {
        if (!TIME_ZONE.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not the name of a time zone.",
                    "write the name of a zone in the tz database, such as \"Europe/Berlin\".");
        }
        return text;
    }

    static String cpuFeature(String text) {
        if (!CPU_FEATURE.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not the name of a CPU feature.",
                    "write libvirt's name of one feature, such as \"vmx\".");
        }
        return text;
    }
}
