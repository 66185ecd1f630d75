package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;

/** DW0413: each disk has a target of its own, however long a list of disks becomes. */
final class DistinctDiskTargets implements Rule {
    private static final DomainPath TARGETS = DomainPath.of("devices/disk/target/@dev");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0413",
                "Each disk of a guest has a target of its own.",
                "libvirt refuses a second disk with the same target, and a list of disks takes as many targets as it has"
                        + " elements.",
                new Fix(
                        "change one target; a list of disks comes after all others of its prefix, such as target = \"vdz\".",
                        "change dev on one <target>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(TARGETS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Series> targets = guest.attributes(TARGETS).stream()
                .map(attribute -> Series.of(attribute, ValueFormat.DISK_TARGET))
                .flatMap(Optional::stream)
                .toList();
        for (Series.Clash clash : Series.clashes(targets)) {
            found.add(TARGETS, clash.second().origin(), clash.message("disks", "the target"));
        }
    }
}
