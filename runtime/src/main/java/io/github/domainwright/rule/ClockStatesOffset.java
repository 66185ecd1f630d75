package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0215: a clock says what it shows. */
final class ClockStatesOffset implements Rule {
    private static final DomainPath CLOCK = DomainPath.of("clock");
    private static final DomainPath OFFSET = DomainPath.of("clock/@offset");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0215",
                "A clock, such as one that is there for its timers, says what it shows when the guest starts.",
                "libvirt's schema refuses a clock without an offset; without the schema, libvirt takes UTC.",
                new Fix(
                        "write @Clock, which is UTC, or @Clock(offset = LOCALTIME).",
                        "write <clock offset='utc'>, or another offset."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(CLOCK, OFFSET);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.has(CLOCK) && !guest.has(OFFSET)) {
            found.addTolerated(CLOCK, "This guest's clock has timers, but does not say what it shows.");
        }
    }
}
