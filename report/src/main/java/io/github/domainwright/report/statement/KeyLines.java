package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.SecureBootState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said about the keys that Secure Boot verifies with. */
final class KeyLines {
    private KeyLines() {}

    static List<Line> of(BootFacts facts) {
        return ids(facts).map(LineTable::line).toList();
    }

    private static Stream<String> ids(BootFacts facts) {
        Stream<String> kept = facts.isStateless() ? Stream.of() : Stream.of("keys-kept");
        return switch (facts.firmware()) {
            case CHOSEN -> Stream.concat(ofState(facts.state()), kept);
            case NAMED, UNKNOWN -> Stream.of("keys-not-known");
            case BIOS -> Stream.of("keys-absent");
        };
    }

    private static Stream<String> ofState(Optional<SecureBootState> state) {
        if (state.isEmpty()) {
            return Stream.of("keys-not-known");
        }
        return switch (state.get()) {
            case ENFORCED -> Stream.of("keys-enrolled", "keys-whose", "keys-owners", "keys-revocation");
            case SETUP_MODE -> Stream.of("keys-none", "keys-setup");
            case NOT_ENFORCED -> Stream.of("keys-none");
            case ABSENT -> Stream.of("keys-absent");
        };
    }
}
