package io.github.domainwright.host.preflight;

import io.github.domainwright.host.CpuOffer;
import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the capabilities are about guests of this kind, and their CPUs are to be had. */
final class KindCheck {
    private static final String KIND = "kind of guest";
    /** What the aliases of machine types stand for. */
    private static final Map<String, String> FAMILIES =
            Map.of("q35", "pc-q35-", "pc", "pc-i440fx-", "virt", "virt-", "pseries", "pseries-");

    private final DomainTree document;
    private final DomainCapabilities offered;
    private final List<Check> checks = new ArrayList<>();

    private KindCheck(DomainTree document, DomainCapabilities offered) {
        this.document = document;
        this.offered = offered;
    }

    static List<Check> of(DomainTree document, DomainCapabilities offered) {
        KindCheck check = new KindCheck(document, offered);
        check.kind();
        check.vcpus();
        check.cpu();
        return check.checks;
    }

    private void kind() {
        String about = offered.domainType() + " " + offered.architecture() + " " + offered.machine();
        boolean fits =
                text("@type").filter(type -> !type.equals(offered.domainType())).isEmpty()
                        && text("os/type/@arch")
                                .filter(architecture -> !architecture.equals(offered.architecture()))
                                .isEmpty()
                        && text("os/type/@machine").filter(this::isOther).isEmpty();
        if (fits) {
            checks.add(Check.ok(KIND, about + " with " + offered.emulator() + "."));
        } else {
            checks.add(Check.unknown(
                    KIND,
                    "The capabilities are about " + about + ", the guest is another kind.",
                    "ask with 'virsh domcapabilities --virttype … --arch … --machine …' as the document says"));
        }
    }

    private boolean isOther(String machine) {
        String family = FAMILIES.get(machine);
        return !machine.equals(offered.machine())
                && (family == null || !offered.machine().startsWith(family));
    }

    private void vcpus() {
        Optional<Integer> most = offered.maximalVcpus();
        Optional<String> asked = text("vcpu/text()").filter(text -> text.matches("\\d{1,9}"));
        if (most.isPresent() && asked.isPresent() && Integer.parseInt(asked.get()) > most.get()) {
            checks.add(Check.failed(
                    "vCPUs",
                    "The guest has " + asked.get() + ", the machine takes " + most.get() + ".",
                    "lower <vcpu>, or use a newer machine type"));
        }
    }

    private void cpu() {
        String mode = text("cpu/@mode").orElse("custom");
        Optional<CpuOffer.Mode> offer = offered.cpu().flatMap(cpu -> cpu.mode(mode));
        if (offer.isEmpty() || document.element(DomainPath.of("cpu")).isEmpty()) {
            return;
        }
        Optional<String> model = text("cpu/model/text()");
        if (!offer.get().isSupported()) {
            checks.add(Check.failed(
                    "CPU",
                    "The mode '" + mode + "' is not to be had here.",
                    "use another cpu/@mode, such as 'maximum'"));
        } else if (model.flatMap(name -> offer.get().model(name))
                .filter(CpuOffer.Model::isUnusable)
                .isPresent()) {
            checks.add(Check.failed(
                    "CPU",
                    "This host cannot run the model '" + model.get() + "'.",
                    "use mode='host-model', or a model that 'virsh domcapabilities' calls usable"));
        } else {
            checks.add(Check.ok(
                    "CPU",
                    "Mode '" + mode + "'"
                            + model.map(name -> ", model '" + name + "'").orElse("") + "."));
        }
    }

    private Optional<String> text(String path) {
        return document.literal(DomainPath.of(path)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
