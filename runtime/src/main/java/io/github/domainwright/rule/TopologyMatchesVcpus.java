package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalInt;

/** DW0306: the topology has as many CPUs as the guest has vCPUs. */
final class TopologyMatchesVcpus implements Rule {
    private static final DomainPath TOPOLOGY = DomainPath.of("cpu/topology");
    private static final List<String> LEVELS = List.of("sockets", "dies", "clusters", "cores", "threads");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0306",
                "Sockets times dies times cores times threads is the number of vCPUs.",
                "libvirt refuses anything else (\"CPU topology doesn't match maximum vcpu count\"), as QEMU does since 2.5.",
                new Fix(
                        "change the numbers of @Topology, or @Vcpus, so that the product is the number.",
                        "change <topology> or <vcpu> so that the product is the number."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "cpu/topology/@sockets",
                "cpu/topology/@dies",
                "cpu/topology/@clusters",
                "cpu/topology/@cores",
                "cpu/topology/@threads",
                "vcpu/text()");
    }

    @Override
    public DomainPath premise() {
        return TOPOLOGY;
    }

    @Override
    public void check(Guest guest, Findings found) {
        OptionalInt vcpus = guest.vcpus();
        if (!guest.isQemu() || !guest.has(TOPOLOGY) || vcpus.isEmpty()) {
            return;
        }
        Element topology = guest.tree().element(TOPOLOGY).orElseThrow();
        long product = 1;
        StringBuilder terms = new StringBuilder();
        for (String level : LEVELS) {
            OptionalInt count = count(topology, level);
            if (count.isEmpty()) {
                return;
            }
            product *= count.getAsInt();
            if (topology.attribute(level).isPresent()) {
                terms.append(terms.isEmpty() ? "" : " × ")
                        .append(count.getAsInt())
                        .append(' ')
                        .append(level);
            }
        }
        if (product != vcpus.getAsInt()) {
            found.add(
                    TOPOLOGY,
                    "The topology has %s = %d CPUs, but this guest has %d vCPUs."
                            .formatted(terms, product, vcpus.getAsInt()));
        }
    }

    /** Returns how many there are, one if the document does not say. */
    private static OptionalInt count(Element topology, String level) {
        return topology.attribute(level).isEmpty() ? OptionalInt.of(1) : Numbers.natural(topology.literal(level));
    }
}
