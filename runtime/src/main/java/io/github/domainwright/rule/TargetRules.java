package io.github.domainwright.rule;

import java.util.List;

/** The rules about the versions a domain is meant for: DW05xx. */
final class TargetRules {
    private TargetRules() {}

    static List<Rule> all() {
        return List.of(new NewerThanTarget(), new NewerMachineThanTarget());
    }
}
