package io.github.domainwright.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The topics of rules, each of which is loaded by itself: an emitter's first document waits for what it needs alone. */
enum RuleTopic {
    FIRMWARE("DW01"),
    MACHINE("DW02"),
    MEMORY_AND_CPU("DW03"),
    DEVICE("DW04"),
    TARGET("DW05");

    private final String prefix;
    private @Nullable List<Rule> rules;

    RuleTopic(String prefix) {
        this.prefix = prefix;
    }

    private synchronized List<Rule> rules() {
        if (rules == null) {
            rules = switch (this) {
                case FIRMWARE -> FirmwareRules.all();
                case MACHINE -> MachineRules.all();
                case MEMORY_AND_CPU -> MemoryAndCpuRules.all();
                case DEVICE -> DeviceRules.all();
                case TARGET -> TargetRules.all();
            };
        }
        return rules;
    }

    /** Returns the rules of all topics. */
    static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        for (RuleTopic topic : values()) {
            all.addAll(topic.rules());
        }
        return all;
    }

    /** Finds the rule {@code id} in the topic that its id names. */
    static Optional<Rule> find(String id) {
        for (RuleTopic topic : values()) {
            if (id.startsWith(topic.prefix)) {
                return find(id, topic.rules());
            }
        }
        return Optional.empty();
    }

    private static Optional<Rule> find(String id, List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.text().id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
