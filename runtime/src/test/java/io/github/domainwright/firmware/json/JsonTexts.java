package io.github.domainwright.firmware.json;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes JSON texts from a seed, and damages them in ways that files are damaged. */
final class JsonTexts {
    private static final String[] STRINGS = {
        "",
        "a",
        "filename",
        "/usr/share/OVMF/OVMF_CODE.fd",
        "\\u00e9",
        "\\ud83d\\ude00",
        "\\\"\\\\\\/\\b\\f\\n\\r\\t",
        "é€😀",
        " "
    };
    private static final String[] NUMBERS = {"0", "-0", "1", "-17", "1.5", "0.25", "1e3", "1E+3", "2e-2", "-1.0E0"};
    private static final String[] SPACES = {"", "", " ", "\n", "\t", "\r\n  "};
    private static final String DAMAGE = "{}[]\",:\\0123456789.eE+-truefalsn \n\u0001/*x";

    private final Random random;

    JsonTexts(long seed) {
        this.random = new Random(seed);
    }

    String valid() {
        return space() + value(4) + space();
    }

    String damaged() {
        StringBuilder text = new StringBuilder(valid());
        for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
                case 2 -> text.setCharAt(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
                default -> text.setLength(at);
            }
        }
        // Half of a raw surrogate pair can not stand in a file.
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String value(int levels) {
        return switch (random.nextInt(levels > 0 ? 7 : 5)) {
            case 0 -> "true";
            case 1 -> "false";
            case 2 -> "null";
            case 3 -> pick(NUMBERS);
            case 4 -> string();
            case 5 -> array(levels - 1);
            default -> object(levels - 1);
        };
    }

    private String array(int levels) {
        StringBuilder text = new StringBuilder("[").append(space());
        for (int i = 0, size = random.nextInt(4); i < size; i++) {
            text.append(i == 0 ? "" : ",").append(space()).append(value(levels)).append(space());
        }
        return text.append("]").toString();
    }

    private String object(int levels) {
        StringBuilder text = new StringBuilder("{").append(space());
        for (int i = 0, size = random.nextInt(4); i < size; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(space())
                    .append(string())
                    .append(space())
                    .append(":");
            text.append(space()).append(value(levels)).append(space());
        }
        return text.append("}").toString();
    }

    private String string() {
        return '"' + pick(STRINGS) + pick(STRINGS) + '"';
    }

    private String space() {
        return pick(SPACES);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
