package io.github.domainwright.target;

import java.util.stream.Stream;

/** Texts that break out of whatever does not quote them. */
public final class HostileTexts {
    private HostileTexts() {}

    /** Returns them. */
    public static Stream<String> all() {
        return Stream.of(
                "a\"b",
                "it's",
                "a: b",
                "- a",
                "-rf",
                "--property",
                "a #b",
                "#a",
                "a\nb",
                "a\r\nb",
                "\ttab",
                " leading and trailing ",
                "$(touch /tmp/x)",
                "`id`",
                "${HOME}",
                "a;b|c&d>e<f",
                "*",
                "&anchor",
                "!tag",
                "%directive",
                "@at",
                "{a: b}",
                "[a]",
                "a, b",
                "yes",
                "No",
                "null",
                "~",
                "1e3",
                "0x10",
                "012",
                "1:30",
                "2026-11-24",
                ".inf",
                "=",
                "<<",
                "\\",
                "a\\nb",
                "\\u0041",
                "'''",
                "\"\"\"",
                "\u00e4\u4e2d\u6587",
                "\ud83d\ude00",
                "\u0085\u2028\u2029",
                "\ufeff",
                "\u0007\u001b",
                "---",
                "...",
                "? a",
                "| a",
                "> a",
                "!important",
                "a\tb",
                "x".repeat(5000));
    }
}
