package io.github.domainwright.rule;

import java.util.List;

/** The rules about memory and CPUs: DW03xx. */
final class MemoryAndCpuRules {
    private MemoryAndCpuRules() {}

    static List<Rule> all() {
        return List.of(RequiredElement.memory());
    }
}
