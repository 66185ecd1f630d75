package io.github.domainwright.report.statement;

import io.github.domainwright.tree.Element;
import io.github.domainwright.value.LaunchPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about who can reach the guest's memory. */
final class MemoryLines {
    private MemoryLines() {}

    static List<Line> of(BootFacts facts) {
        return facts.launchSecurity().map(MemoryLines::of).orElseGet(() -> List.of(LineTable.line("memory-open")));
    }

    private static List<Line> of(Element launchSecurity) {
        List<Line> lines = new ArrayList<>();
        String text = launchSecurity.element("policy").flatMap(Element::text).orElse("");
        String type = launchSecurity.literal("type").orElse("");
        switch (type) {
            case "sev" -> {
                Optional<LaunchPolicy> policy = LaunchPolicy.readSev(text);
                boolean encryptsState =
                        policy.filter(LaunchPolicy::encryptsState).isPresent();
                lines.add(LineTable.line(encryptsState ? "memory-sev-es" : "memory-sev"));
                debugging(policy.map(LaunchPolicy::allowsDebuggingOfSev)).ifPresent(lines::add);
            }
            case "sev-snp" -> {
                lines.add(LineTable.line("memory-snp"));
                debugging(LaunchPolicy.read(text).map(LaunchPolicy::allowsDebuggingOfSnp))
                        .ifPresent(lines::add);
            }
            case "tdx" -> {
                lines.add(LineTable.line("memory-tdx"));
                if (!text.isEmpty()) {
                    debugging(LaunchPolicy.read(text).map(LaunchPolicy::allowsDebuggingOfTdx))
                            .ifPresent(lines::add);
                }
            }
            default -> {
                return List.of(LineTable.line("memory-other", "type", type));
            }
        }
        lines.add(LineTable.line("memory-attest"));
        return lines;
    }

    private static Optional<Line> debugging(Optional<Boolean> isAllowed) {
        if (isAllowed.isEmpty()) {
            return Optional.of(LineTable.line("memory-policy-unknown"));
        }
        return isAllowed.get() ? Optional.of(LineTable.line("memory-debug")) : Optional.empty();
    }
}
