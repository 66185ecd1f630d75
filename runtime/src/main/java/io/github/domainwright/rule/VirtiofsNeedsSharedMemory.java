package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0419: a guest with a directory through virtiofs has memory that others can see. */
final class VirtiofsNeedsSharedMemory implements Rule {
    private static final DomainPath FILESYSTEMS = DomainPath.of("devices/filesystem");
    private static final DomainPath DRIVER = DomainPath.of("devices/filesystem/driver[@type='virtiofs']");
    private static final DomainPath ACCESS = DomainPath.of("memoryBacking/access/@mode");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0419",
                "A guest with a directory through virtiofs has shared memory.",
                "virtiofsd is a process of its own that reads and writes the guest's memory; libvirt refuses such a guest"
                        + " (\"'virtiofs' requires shared memory\").",
                new Fix(
                        "write @MemoryBacking(source = MEMFD, access = SHARED).",
                        "write <memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(DRIVER, ACCESS, DomainPath.of("cpu/numa/cell/@memAccess"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu() || isShared(guest)) {
            return;
        }
        guest.tree().elements(FILESYSTEMS).stream()
                .filter(filesystem -> filesystem
                        .element("driver")
                        .flatMap(driver -> driver.literal("type"))
                        .filter("virtiofs"::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(filesystem -> found.add(
                        FILESYSTEMS,
                        filesystem.origin(),
                        "virtiofs needs shared memory, but this guest's is private."));
    }

    private static boolean isShared(Guest guest) {
        boolean isUsuallyShared = guest.is(ACCESS, "shared");
        List<Element> cells = guest.tree().elements(Guest.NUMA_CELLS);
        return cells.isEmpty()
                ? isUsuallyShared
                : cells.stream()
                        .allMatch(cell ->
                                cell.literal("memAccess").map("shared"::equals).orElse(isUsuallyShared));
    }
}
