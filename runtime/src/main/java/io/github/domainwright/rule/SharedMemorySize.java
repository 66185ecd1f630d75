package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalLong;

/** DW0425: shared memory has a size that a PCI device can have. */
final class SharedMemorySize implements Rule {
    private static final DomainPath SHARED = DomainPath.of("devices/shmem");
    private static final long KIBI = 1024;
    private static final DomainPath SIZE = DomainPath.of("devices/shmem/size/text()");
    private static final DomainPath UNIT = DomainPath.of("devices/shmem/size/@unit");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0425",
                "Shared memory has a size that is a power of two, at least 1 MiB.",
                "it is a window of a PCI device; libvirt accepts the definition and refuses each start (\"shmem size must be a"
                        + " power of two\"), but rounds up to whole MiB without a word.",
                new Fix("write a size such as \"4 MiB\".", "write a size such as <size unit='MiB'>4</size>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(SIZE, UNIT);
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element shared : guest.tree().elements(SHARED)) {
            OptionalLong size = shared.element("size")
                    .filter(element -> element.attribute("unit").isPresent())
                    .map(StatedMemory::ofText)
                    .orElse(OptionalLong.empty());
            if (guest.isQemu() && size.isPresent()) {
                check(shared, size.getAsLong(), found);
            }
        }
    }

    private static void check(Element shared, long kibibytes, Findings found) {
        String message = "Shared memory cannot have %s.".formatted(StatedMemory.words(kibibytes));
        long mebibytes = (kibibytes + KIBI - 1) / KIBI;
        if (Long.bitCount(mebibytes) != 1) {
            found.add(SIZE, shared.origin(), message);
        } else if (kibibytes % KIBI != 0) {
            found.addTolerated(SIZE, shared.origin(), message);
        }
    }
}
