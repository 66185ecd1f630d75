package io.github.domainwright.cli.resolve;

import io.github.domainwright.cli.Words;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.resolve.ResolveMode;

/** What can be chosen on the command line. */
final class Choices {
    private Choices() {}

    static final class Rules extends Words<RuleSet> {
        private static final long serialVersionUID = 1L;

        Rules() {
            super(RuleSet.values());
        }
    }

    static final class Modes extends Words<ResolveMode> {
        private static final long serialVersionUID = 1L;

        Modes() {
            super(ResolveMode.values());
        }
    }
}
