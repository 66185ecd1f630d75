package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** DW0317: a guest with SMM and very much memory should have a larger TSEG. */
final class LargeGuestsNeedTseg implements Rule {
    private static final DomainPath TSEG = DomainPath.of("features/smm/tseg");
    private static final DomainPath MAX_MEMORY = DomainPath.of("maxMemory");
    private static final long TEBIBYTE = 1L << 30;
    private static final long MEBIBYTE = 1L << 10;

    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0317",
                "A guest with SMM and more than 1 TiB of memory has a TSEG of 16 MiB and 8 MiB more for each TiB.",
                "the firmware's page tables for SMM must fit into TSEG; QEMU's 16 MiB do for about 1 TiB, and beyond that"
                        + " OVMF may not start (libvirt's documentation of tseg).",
                new Fix(
                        "state it, such as @Smm(tseg = \"48 MiB\") for 4 TiB.",
                        "state it in <smm>, such as <tseg unit='MiB'>48</tseg> for 4 TiB."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "features/smm/tseg",
                "features/smm/tseg/text()",
                "features/smm/tseg/@unit",
                "features/smm/@state",
                "memory/text()",
                "memory/@unit",
                "maxMemory/text()",
                "maxMemory/@unit",
                "os/@firmware",
                "os/loader/@type");
    }

    @Override
    public void check(Guest guest, Findings found) {
        long memory = Math.max(
                guest.memory().orElse(0),
                guest.tree()
                        .element(MAX_MEMORY)
                        .map(StatedMemory::ofText)
                        .orElse(OptionalLong.empty())
                        .orElse(0));
        if (!guest.isQ35() || !guest.hasUefi() || !guest.hasSmmOn() || memory <= TEBIBYTE) {
            return;
        }
        long tebibytes = (memory + TEBIBYTE - 1) / TEBIBYTE;
        long needed = (16 + 8 * tebibytes) * MEBIBYTE;
        Optional<Element> stated = guest.tree().element(TSEG);
        long tseg = stated.map(element -> StatedMemory.ofText(element, "MiB"))
                .orElse(OptionalLong.of(16 * MEBIBYTE))
                .orElse(needed);
        if (tseg < needed) {
            found.add(
                    stated.isPresent() ? TSEG : Guest.SMM,
                    "SMM code of a guest with %s of memory needs about %s of TSEG, but has %s."
                            .formatted(
                                    StatedMemory.words(memory), StatedMemory.words(needed), StatedMemory.words(tseg)));
        }
    }
}
