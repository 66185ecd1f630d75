package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.SecureBootState;
import java.util.ArrayList;
import java.util.List;

/** What is said about what the firmware verifies of what it starts. */
final class BootLines {
    private BootLines() {}

    static List<Line> of(BootFacts facts) {
        List<String> ids = new ArrayList<>();
        ids.add(verification(facts));
        if (ids.contains("boot-verified")) {
            ids.add("boot-after");
        }
        if (facts.hasKernelFromHost()) {
            ids.add("boot-kernel-from-host");
        }
        if (facts.hasQemuArguments()) {
            ids.add("boot-qemu-arguments");
        }
        return ids.stream().map(LineTable::line).toList();
    }

    private static String verification(BootFacts facts) {
        return switch (facts.firmware()) {
            case BIOS -> "boot-unverified";
            case NAMED, UNKNOWN -> "boot-not-known";
            case CHOSEN -> facts.state().map(BootLines::ofState).orElse("boot-not-known");
        };
    }

    private static String ofState(SecureBootState state) {
        return state == SecureBootState.ENFORCED ? "boot-verified" : "boot-unverified";
    }
}
