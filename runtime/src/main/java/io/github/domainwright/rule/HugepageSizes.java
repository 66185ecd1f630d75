package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** DW0312: hugepages have a size that the processors of the host have. */
final class HugepageSizes implements Rule {
    private static final DomainPath PAGES = DomainPath.of("memoryBacking/hugepages/page");
    private static final List<Long> OF_X86 = List.of(4L, 2048L, 1048576L);
    private static final List<Long> OF_ARM = List.of(4L, 16L, 64L, 2048L, 32768L, 524288L, 1048576L, 16777216L);

    /** A guest under KVM has an architecture of its host; the pages are the host's, base pages included. */
    private static final Map<Architecture, List<Long>> KIBIBYTES = Map.of(
            Architecture.X86_64, OF_X86,
            Architecture.I686, OF_X86,
            Architecture.AARCH64, OF_ARM,
            Architecture.ARMV7L, OF_ARM,
            Architecture.RISCV64, List.of(4L, 64L, 2048L, 1048576L, 536870912L));

    private static final DomainPath SIZE = DomainPath.of("memoryBacking/hugepages/page/@size");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0312",
                "Hugepages have a size that the processor architecture has.",
                "libvirt accepts the definition and refuses each start: no host of the architecture has pages of another"
                        + " size to set aside.",
                new Fix("write @Hugepages(\"2 MiB\") or @Hugepages(\"1 GiB\").", "write <page size='2' unit='MiB'/>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "memoryBacking/hugepages/page/@size", "memoryBacking/hugepages/page/@unit", "os/type/@arch", "@type");
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Long> sizes = guest.architecture().map(KIBIBYTES::get).orElse(null);
        if (!guest.is(Guest.HYPERVISOR, "kvm") || sizes == null) {
            return;
        }
        for (Element page : guest.tree().elements(PAGES)) {
            OptionalLong size = StatedMemory.ofAttribute(page, "size");
            if (size.isPresent() && !sizes.contains(size.getAsLong())) {
                found.addAt(
                        SIZE,
                        page,
                        "%s has no pages of %s; its sizes are %s."
                                .formatted(
                                        guest.architectureName(),
                                        StatedMemory.words(size.getAsLong()),
                                        sizes.stream().map(StatedMemory::words).collect(Collectors.joining(", "))));
            }
        }
    }
}
