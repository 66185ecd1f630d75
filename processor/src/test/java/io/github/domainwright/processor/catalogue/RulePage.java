package io.github.domainwright.processor.catalogue;

import io.github.domainwright.rule.RuleText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The page of one id.
 *
 * @param text what is said under it
 * @param nodes the nodes it is about, in Markdown; empty if it is not about nodes
 * @param checkedBy who checks it
 */
record RulePage(RuleText text, List<String> nodes, List<String> checkedBy) {
    private static final int MANY = 12;

    /** Returns the file's name. */
    String fileName() {
        return text.id() + ".md";
    }

    /** Returns the page. */
    String markdown() {
        return """
                <!-- Written by RulePagesTest from the catalogue: make golden. -->
                # %s: %s

                | | |
                |---|---|
                | Severity | %s |
                | Topic | %s |
                | Looks at | %s |
                | Checked by | %s |

                **Why:** %s

                **Fix in a profile:** %s

                **Fix in a document:** %s
                """.formatted(
                        text.id(),
                        prose(text.demand()),
                        severity(),
                        Topic.of(text.id()).orElseThrow().title(),
                        looksAt(),
                        String.join(", ", checkedBy),
                        prose(text.why()),
                        prose(text.fix().inProfile()),
                        prose(text.fix().inXml()));
    }

    /** Nobody reads a list of a hundred paths: where there are many, the elements that they are in say as much. */
    private String looksAt() {
        if (nodes.isEmpty()) {
            return "no node of the document";
        }
        if (nodes.size() <= MANY) {
            return String.join(", ", nodes);
        }
        return nodes.stream()
                .map(node -> node.replaceAll("`((?:devices/)?[^/`]+).*`", "`$1`"))
                .distinct()
                .collect(Collectors.joining(", ", nodes.size() + " values in ", ""));
    }

    private String severity() {
        String severity = text.severity().name().toLowerCase(Locale.ROOT);
        return text.isTolerant()
                ? severity + "; a warning in a document, where some or all versions of libvirt let it pass"
                : severity;
    }

    /** Returns the page's line in the index. */
    String line() {
        return "| [%s](%s) | %s | %s |%n"
                .formatted(text.id(), fileName(), text.severity().name().toLowerCase(Locale.ROOT), prose(text.demand()))
                .replace("\r\n", "\n");
    }

    /** In a text with arguments, each is an ellipsis; Markdown takes angle brackets for markup. */
    private static String prose(String text) {
        return text.replaceAll("%\\d\\$s", "…")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("_", "\\_")
                .replace("*", "\\*")
                .strip();
    }
}
