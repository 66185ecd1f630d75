package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalLong;

/** DW0425: shared memory has a size that a PCI device can have. */
final class SharedMemorySize implements Rule {
    private static final DomainPath SHARED = DomainPath.of("devices/shmem");
    private static final DomainPath SIZE = DomainPath.of("devices/shmem/size/text()");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0425",
                "Shared memory has a size that is a power of two, at least 1 MiB.",
                "it is a window of a PCI device; libvirt accepts the definition and refuses each start (\"shmem size must be a"
                        + " power of two\").",
                new Fix("write a size such as \"4 MiB\".", "write a size such as <size unit='MiB'>4</size>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(SIZE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element shared : guest.tree().elements(SHARED)) {
            OptionalLong size = shared.element("size")
                    .filter(element -> element.attribute("unit").isPresent())
                    .map(StatedMemory::ofText)
                    .orElse(OptionalLong.empty());
            if (guest.isQemu() && size.isPresent() && !isPossible(size.getAsLong())) {
                found.add(
                        SIZE,
                        shared.origin(),
                        "Shared memory cannot have %s.".formatted(StatedMemory.words(size.getAsLong())));
            }
        }
    }

    private static boolean isPossible(long kibibytes) {
        return kibibytes >= 1024 && Long.bitCount(kibibytes) == 1;
    }
}
