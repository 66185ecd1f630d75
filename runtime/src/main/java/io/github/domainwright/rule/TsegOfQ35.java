package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalLong;

/** DW0318: TSEG is stated for q35 machines, in whole MiB. */
final class TsegOfQ35 implements Rule {
    private static final DomainPath TSEG = DomainPath.of("features/smm/tseg");
    private static final DomainPath TSEG_TEXT = DomainPath.of("features/smm/tseg/text()");
    private static final DomainPath TSEG_UNIT = DomainPath.of("features/smm/tseg/@unit");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0318",
                "The size of TSEG is stated for q35 machines only, and is a whole number of MiB.",
                "only the chipset of q35 has it, and libvirt refuses any other machine or size.",
                new Fix(
                        "remove tseg from @Smm, write @MachineType(Q35), or give whole MiB.",
                        "remove <tseg>, write machine='q35', or give whole MiB."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(TSEG_TEXT, TSEG_UNIT, Guest.MACHINE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu() || !guest.has(TSEG)) {
            return;
        }
        if (!guest.machine().isEmpty() && !guest.isQ35()) {
            found.add(TSEG_TEXT, "A machine of type '%s' has no TSEG.".formatted(guest.machine()));
        }
        Element tseg = guest.tree().element(TSEG).orElseThrow();
        OptionalLong size = StatedMemory.ofText(tseg, "MiB");
        if (size.isPresent() && size.getAsLong() % 1024 != 0) {
            found.add(
                    TSEG_TEXT,
                    "A TSEG of %s is no whole number of MiB.".formatted(StatedMemory.words(size.getAsLong())));
        }
    }
}
