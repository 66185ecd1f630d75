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

    private Optional<Node.Text> text(String path) {
        ledger.take(path + "/text()");
        return ledger.tree()
                .element(DomainPath.of(path))
                .flatMap(element -> element.children().stream()
                        .filter(Node.Text.class::isInstance)
                        .map(Node.Text.class::cast)
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
        Optional<Scalar> vcpus =
                text("vcpu").map(text -> manifest.number(DomainPath.of("vcpu"), text.origin(), text.value()));
        boolean isStated = ledger.tree().has(DomainPath.of("cpu/topology"));
        for (String part : List.of("sockets", "cores", "threads")) {
            boolean isAll = !isStated && part.equals("sockets");
            Scalar number = (isAll ? vcpus : topology(part)).orElse(Scalar.number(1));
            manifest.set(DOMAIN + "cpu." + part, number, isAll ? occurrence("vcpu") : Occurrence.ONCE);
        }
        String dies = ledger.take("cpu/topology/@dies");
        if (!dies.isEmpty() && !dies.equals("1")) {
            ledger.lose(Concept.TOPOLOGY, "cpu/topology/@dies");
        }
    }

    private Optional<Scalar> topology(String part) {
        DomainPath place = DomainPath.of("cpu/topology/@" + part);
        String number = ledger.take(place.toString());
        return ledger.tree().has(place)
                ? Optional.of(manifest.number(place, ledger.tree().origin(place), Value.of(number)))
                : Optional.empty();
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
            if (name.isPresent() && KubeVirtFields.allows("CpuFeature", "policy", policy.orElse(""))) {
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
        text("memory").ifPresent(size -> {
            ledger.requireNumber(KubeVirtRule.NUMBER.text(), DomainPath.of("memory"), size.origin(), size.value());
            manifest.set(DOMAIN + "memory.guest", Scalar.text(size.value(), "Ki"), occurrence("memory"));
        });
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
