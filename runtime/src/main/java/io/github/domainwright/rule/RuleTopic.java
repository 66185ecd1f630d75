package io.github.domainwright.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The topics of rules, each of which is loaded by itself: an emitter's first document waits for what it needs alone. */
enum RuleTopic {
    FIRMWARE("DW01", FirmwareRules::all),
    MACHINE("DW02", MachineRules::all),
    MEMORY_AND_CPU("DW03", MemoryAndCpuRules::all),
    DEVICE("DW04", DeviceRules::all),
    TARGET("DW05", TargetRules::all);

    private final String prefix;
    private final Supplier<List<Rule>> source;
    private @Nullable List<Rule> rules;

    RuleTopic(String prefix, Supplier<List<Rule>> source) {
        this.prefix = prefix;
        this.source = source;
    }

    private synchronized List<Rule> rules() {
        if (rules == null) {
            rules = source.get();
        }
        return rules;
    }

    /** Returns the rules of all topics. */
    static List<Rule> all() {
        return Stream.of(values()).flatMap(topic -> topic.rules().stream()).toList();
    }

    /** Finds the rule {@code id} in the topic that its id names. */
    static Optional<Rule> find(String id) {
        return Arrays.stream(values())
                .filter(topic -> id.startsWith(topic.prefix))
                .flatMap(topic -> topic.rules().stream())
                .filter(rule -> rule.text().id().equals(id))
                .findFirst();
    }
}
