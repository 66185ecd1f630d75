package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** DW0315: a guest has no more memory than its processors can address. */
final class MemoryWithinAddressSpace implements Rule {
    /** Bits of a physical address: the most that QEMU gives a processor of the architecture. */
    private static final Map<Architecture, Integer> ADDRESS_BITS = Map.of(
            Architecture.X86_64, 52,
            Architecture.I686, 36,
            Architecture.AARCH64, 52,
            Architecture.ARMV7L, 40);

    private static final DomainPath MEMORY_TEXT = DomainPath.of("memory/text()");
    private static final DomainPath MEMORY_UNIT = DomainPath.of("memory/@unit");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0315",
                "A guest has less memory than its processors have addresses for.",
                "QEMU refuses to start it (\"phys-bits too low\"): physical addresses have 52 bits at most on x86_64 and"
                        + " AArch64, 40 on 32-bit Arm, 36 on 32-bit x86.",
                new Fix("state less memory in @Memory.", "state less memory in <memory>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(MEMORY_TEXT, MEMORY_UNIT, Guest.ARCHITECTURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        Optional<Architecture> architecture = guest.architecture();
        OptionalLong memory = guest.memory();
        if (!guest.isQemu() || architecture.isEmpty() || memory.isEmpty()) {
            return;
        }
        @Nullable Integer bits = ADDRESS_BITS.get(architecture.get());
        if (bits == null) {
            return;
        }
        long limit = 1L << (bits - 10);
        if (memory.getAsLong() >= limit) {
            found.add(
                    MEMORY_TEXT,
                    "%s of memory is more than the %s that %s processors can address."
                            .formatted(
                                    StatedMemory.words(memory.getAsLong()),
                                    StatedMemory.words(limit),
                                    guest.architectureName()));
        }
    }
}
