package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Set;

/** DW0436: a guest whose machine has no ISA bus says which panic device it has. */
final class PanicModelStated implements Rule {
    private static final DomainPath PANICS = DomainPath.of("devices/panic");
    private static final Set<String> WITHOUT_ISA = Set.of("aarch64", "armv7l", "riscv64", "loongarch64");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0436",
                "A guest of an architecture without an ISA bus says which panic device it has.",
                "libvirt before 11 takes the ISA device where nothing is said, and refuses it because QEMU has none there;"
                        + " newer versions take pvpanic.",
                new Fix("write @Panic(model = PVPANIC).", "write <panic model='pvpanic'/>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("devices/panic/@model", "os/type/@arch");
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu() || !WITHOUT_ISA.contains(guest.architectureName())) {
            return;
        }
        for (Element panic : guest.tree().elements(PANICS)) {
            if (panic.attribute("model").isEmpty()) {
                found.addTolerated(PANICS, panic.origin(), "This guest does not say which panic device it has.");
            }
        }
    }
}
