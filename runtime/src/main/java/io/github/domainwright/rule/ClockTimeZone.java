package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0214: a clock that follows a time zone names it, and no other clock does. */
final class ClockTimeZone implements Rule {
    private static final DomainPath OFFSET = DomainPath.of("clock/@offset");
    private static final DomainPath ZONE = DomainPath.of("clock/@timezone");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0214",
                "A clock names a time zone if, and only if, its offset is 'timezone'.",
                "libvirt refuses such an offset without a zone, and takes no notice of a zone elsewhere.",
                new Fix(
                        "write @Clock(offset = TIMEZONE, timezone = \"Europe/Berlin\"), or neither.",
                        "write <clock offset='timezone' timezone='Europe/Berlin'/>, or neither."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(OFFSET, ZONE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean followsZone = guest.is(OFFSET, "timezone");
        if (followsZone && !guest.has(ZONE)) {
            found.add(OFFSET, "The clock follows a time zone, but names none.");
        } else if (!followsZone && guest.has(ZONE)) {
            found.addTolerated(ZONE, "The clock names a time zone, but does not follow one.");
        }
    }
}
