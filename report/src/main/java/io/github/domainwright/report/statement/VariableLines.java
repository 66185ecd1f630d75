package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said about who may write the firmware's variables. */
final class VariableLines {
    private VariableLines() {}

    static List<Line> of(BootFacts facts) {
        return ids(facts).map(LineTable::line).toList();
    }

    private static Stream<String> ids(BootFacts facts) {
        return switch (facts.firmware()) {
            case CHOSEN, NAMED -> Stream.concat(Stream.of(protection(facts)), store(facts));
            case BIOS -> Stream.of("variables-bios");
            case UNKNOWN -> Stream.of("variables-not-asked");
        };
    }

    private static String protection(BootFacts facts) {
        if (facts.hasVarstore()) {
            return "variables-qemu";
        }
        if (facts.isProtectedBySmm()) {
            return "variables-smm";
        }
        if (facts.isStateless()) {
            return "variables-stateless";
        }
        if (!wantsSecureBoot(facts)) {
            return "variables-not-asked";
        }
        if (facts.isX86()) {
            return "variables-smm-unstated";
        }
        Optional<Architecture> architecture = facts.architecture();
        return architecture.equals(Optional.of(Architecture.AARCH64)) ? "variables-arm" : "variables-other";
    }

    private static boolean wantsSecureBoot(BootFacts facts) {
        return facts.state()
                .map(state -> state == SecureBootState.ENFORCED || state == SecureBootState.SETUP_MODE)
                .orElse(facts.mentionsSecureBoot());
    }

    private static Stream<String> store(BootFacts facts) {
        if (facts.isStateless() || !facts.hasStore()) {
            return Stream.of();
        }
        return Stream.of(facts.isStoreNamed() ? "variables-named-store" : "variables-own-store", "variables-file");
    }
}
