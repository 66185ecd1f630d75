package io.github.domainwright.value;

/** The checks of {@link ValueFormat} that are about numbers: each returns the text as libvirt writes it, or refuses it. */
final class NumberChecks {
    private NumberChecks() {}

    static String memorySize(String text) {
        return MemorySize.parse(text).domainText();
    }

    static String positiveNumber(String text) {
        if (Long.parseLong(naturalNumber(text)) == 0) {
            throw new InvalidValueException(text + " is too few.", "give at least 1.");
        }
        return text;
    }

    static String naturalNumber(String text) {
        if (!isWholeNumber(text)) {
            throw new InvalidValueException(Quoted.of(text) + " is not a whole number.", "write digits only.");
        }
        if (text.startsWith("-")) {
            throw new InvalidValueException(text + " is negative.", "give a number from 0 on.");
        }
        return text;
    }

    /** An optional minus and up to 18 digits; not a pattern, because every guest's numbers come by here. */
    private static boolean isWholeNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > first && text.length() - first <= 18;
    }

    static String numberIn(long least, long greatest, String text) {
        long number = Long.parseLong(naturalNumber(text));
        if (number < least || number > greatest) {
            throw new InvalidValueException(
                    "%s is too %s.".formatted(text, number < least ? "low" : "high"),
                    "give a number from %d to %d.".formatted(least, greatest));
        }
        return text;
    }

    static String dirtyRing(String text) {
        long pages = Long.parseLong(numberIn(1024, 65_536, text));
        if (Long.bitCount(pages) != 1) {
            throw new InvalidValueException(text + " is no power of two.", "give 1024, 2048, 4096 and so on.");
        }
        return text;
    }

    static String powerOfTwo(String text) {
        if (Long.bitCount(Long.parseLong(positiveNumber(text))) != 1) {
            throw new InvalidValueException(text + " is no power of two.", "give 256, 512, 1024 and so on.");
        }
        return text;
    }

    static String clockAdjustment(String text) {
        if (!text.equals("reset") && !isWholeNumber(text)) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is no number of seconds.", "write digits, such as \"-3600\", or \"reset\".");
        }
        return text;
    }
}
