package io.github.domainwright.report.statement;

import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is said about who can reach the guest's memory. */
final class MemoryLines {
    /** Bits of AMD's guest policies: SEV forbids debugging with bit 0, SEV-SNP allows it with bit 19. */
    private static final long SEV_NO_DEBUG = 1;

    private static final long SEV_ENCRYPTED_STATE = 1 << 2;
    private static final long SNP_DEBUG = 1 << 19;

    private MemoryLines() {}

    static List<Line> of(BootFacts facts) {
        return facts.launchSecurity().map(MemoryLines::of).orElseGet(() -> List.of(LineTable.line("memory-open")));
    }

    private static List<Line> of(Element launchSecurity) {
        List<Line> lines = new ArrayList<>();
        OptionalLong policy = policy(launchSecurity);
        String type = launchSecurity.literal("type").orElse("");
        switch (type) {
            case "sev" -> {
                boolean encryptsState = (policy.orElse(0) & SEV_ENCRYPTED_STATE) != 0;
                lines.add(LineTable.line(encryptsState ? "memory-sev-es" : "memory-sev"));
                debugging(policy, (policy.orElse(0) & SEV_NO_DEBUG) == 0).ifPresent(lines::add);
            }
            case "sev-snp" -> {
                lines.add(LineTable.line("memory-snp"));
                debugging(policy, (policy.orElse(0) & SNP_DEBUG) != 0).ifPresent(lines::add);
            }
            case "tdx" -> lines.add(LineTable.line("memory-tdx"));
            default -> {
                return List.of(LineTable.line("memory-other", "type", type));
            }
        }
        lines.add(LineTable.line("memory-attest"));
        return lines;
    }

    private static Optional<Line> debugging(OptionalLong policy, boolean isAllowed) {
        if (policy.isEmpty()) {
            return Optional.of(LineTable.line("memory-policy-unknown"));
        }
        return isAllowed ? Optional.of(LineTable.line("memory-debug")) : Optional.empty();
    }

    private static OptionalLong policy(Element launchSecurity) {
        try {
            String text =
                    launchSecurity.element("policy").flatMap(Element::text).orElse("");
            return OptionalLong.of(Long.decode(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
