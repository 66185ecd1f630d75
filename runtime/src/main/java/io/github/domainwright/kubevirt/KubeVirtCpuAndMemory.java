package io.github.domainwright.kubevirt;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CPUs and memory. */
final class KubeVirtCpuAndMemory {
    private static final Map<String, String> PAGES = Map.of("2048", "2Mi", "1048576", "1Gi");

    private static final String DOMAIN = ManifestBuilder.DOMAIN;

    private final ManifestBuilder manifest;
    private final Ledger ledger;

    private KubeVirtCpuAndMemory(ManifestBuilder manifest) {
        this.manifest = manifest;
        this.ledger = manifest.ledger();
    }

    static void translate(ManifestBuilder manifest) {
        KubeVirtCpuAndMemory part = new KubeVirtCpuAndMemory(manifest);
        part.topology();
        part.model();
        part.features();
        part.pinning();
        part.memory();
        part.pages();
    }

    private Optional<Value> text(String path) {
        ledger.take(path + "/text()");
        return ledger.tree()
                .element(DomainPath.of(path))
                .flatMap(element -> element.children().stream()
                        .filter(Node.Text.class::isInstance)
                        .map(text -> ((Node.Text) text).value())
                        .findFirst());
    }

    private Occurrence occurrence(String path) {
        return ledger.tree()
                .element(DomainPath.of(path))
                .map(Element::occurrence)
                .orElse(Occurrence.ONCE);
    }

    /** Without a topology, libvirt's vCPUs are sockets. */
    private void topology() {
        Optional<Value> vcpus = text("vcpu");
        boolean isStated = ledger.tree().has(DomainPath.of("cpu/topology"));
        for (String part : List.of("sockets", "cores", "threads")) {
            String number = ledger.take("cpu/topology/@" + part);
            boolean isAll = !isStated && part.equals("sockets");
            Value value = isAll ? vcpus.orElse(Value.of("1")) : Value.of(number.isEmpty() ? "1" : number);
            manifest.set(DOMAIN + "cpu." + part, Scalar.number(value), isAll ? occurrence("vcpu") : Occurrence.ONCE);
        }
        String dies = ledger.take("cpu/topology/@dies");
        if (!dies.isEmpty() && !dies.equals("1")) {
            ledger.lose(Concept.TOPOLOGY, "cpu/topology/@dies");
        }
    }

    private void model() {
        String mode = ledger.tree().literal(DomainPath.of("cpu/@mode")).orElse("");
        if (mode.equals("host-passthrough") || mode.equals("host-model")) {
            manifest.domain("cpu.model", Scalar.text(ledger.take("cpu/@mode")));
        } else if (mode.equals("custom")) {
            ledger.take("cpu/@mode");
            String model = ledger.take("cpu/model/text()");
            if (model.isEmpty()) {
                ledger.refuse(
                        KubeVirtRule.CPU_WITHOUT_MODEL.text(),
                        "cpu/@mode",
                        "The CPU is custom, but has no known model.");
            } else {
                manifest.domain("cpu.model", Scalar.text(model));
            }
        }
    }

    private void features() {
        for (Element feature : ledger.tree().elements(DomainPath.of("cpu/feature"))) {
            Optional<String> name = feature.literal("name");
            Optional<String> policy = feature.literal("policy");
            if (name.isPresent() && policy.isPresent()) {
                ledger.settle(feature, "policy", "name");
                manifest.addToDomain(
                        "cpu.features",
                        Mapping.of("name", Scalar.text(name.get())).with("policy", Scalar.text(policy.get())),
                        Occurrence.ONCE);
            }
        }
    }

    /** Whether vCPUs have CPUs of their own can be said; which these are is a loss that the table notes. */
    private void pinning() {
        List<Element> pins = ledger.tree().elements(DomainPath.of("cputune/vcpupin"));
        boolean isDedicated = ledger.tree().is(DomainPath.of("vcpu/text()"), String.valueOf(pins.size()))
                && pins.stream()
                        .allMatch(pin -> pin.literal("cpuset").orElse("-").matches("[0-9]+"));
        if (isDedicated) {
            manifest.domain("cpu.dedicatedCpuPlacement", Scalar.truth(true));
            if (ledger.tree().has(DomainPath.of("cputune/emulatorpin"))) {
                manifest.domain("cpu.isolateEmulatorThread", Scalar.truth(true));
            }
        }
    }

    private void memory() {
        text("memory")
                .ifPresent(
                        size -> manifest.set(DOMAIN + "memory.guest", Scalar.text(size, "Ki"), occurrence("memory")));
    }

    private void pages() {
        List<Element> pages = ledger.tree().elements(DomainPath.of("memoryBacking/hugepages/page"));
        if (pages.size() != 1 || pages.get(0).attribute("nodeset").isPresent()) {
            return;
        }
        Element page = pages.get(0);
        String size = PAGES.get(page.literal("size").orElse(""));
        if (size != null && page.literal("unit").orElse("").equals("KiB")) {
            ledger.settle(page, "size", "unit");
            manifest.domain("memory.hugepages.pageSize", Scalar.text(size));
        }
    }
}
