package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table of device models takes effect on each machine it names, and on no other. */
class DeviceTableTest {
    private static final Map<String, String> MACHINES = Map.of(
            "q35", "pc-q35-9.0",
            "pc", "pc-i440fx-9.0",
            "microvm", "microvm",
            "virt", "virt-9.0",
            "pseries", "pseries-9.0",
            "s390-ccw", "s390-ccw-virtio-9.0");

    static Stream<Arguments> rowsByMachine() {
        return rows().flatMap(row -> row.lacking().stream().map(lacking -> Arguments.of(row, lacking)));
    }

    static Stream<DeviceTable.Row> rows() {
        return Stream.of("DW0409", "DW0410", "DW0411").flatMap(id -> DeviceTable.of(id).stream());
    }

    @ParameterizedTest
    @MethodSource("rowsByMachine")
    void refusesWhatTheMachineLacks(DeviceTable.Row row, String lacking) {
        String machine = MACHINES.getOrDefault(lacking, "other");
        String architecture = MACHINES.containsKey(lacking) ? "other" : lacking;

        assertThat(violations(row, architecture, machine, "kvm")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void acceptsItElsewhere(DeviceTable.Row row) {
        assertThat(violations(row, "other", "other", "kvm")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rowsByMachine")
    void saysNothingAboutOtherHypervisors(DeviceTable.Row row, String lacking) {
        String machine = MACHINES.getOrDefault(lacking, "other");

        assertThat(violations(row, lacking, machine, "xen")).isEmpty();
    }

    /** Returns what is said about the row on the first machine or architecture that it names. */
    static Violation violation(DeviceTable.Row row) {
        String lacking = row.lacking().get(0);
        return violations(row, lacking, MACHINES.getOrDefault(lacking, "other"), "kvm")
                .get(0);
    }

    private static List<Violation> violations(
            DeviceTable.Row row, String architecture, String machine, String hypervisor) {
        TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);
        tree.put(DomainPath.of("@type"), hypervisor, Origin.UNKNOWN);
        tree.put(DomainPath.of("os/type/@arch"), architecture, Origin.UNKNOWN);
        tree.put(DomainPath.of("os/type/@machine"), machine, Origin.UNKNOWN);
        ElementBuilder element = tree.root().addAt(row.path().element(), Origin.UNKNOWN);
        if (!row.path().isElement()) {
            element.put(new DomainPath(List.of(), row.path().attribute()), Value.of(row.value()), Origin.UNKNOWN);
        }
        return violations(row.rule(), tree.build());
    }

    private static List<Violation> violations(String id, DomainTree tree) {
        Rule rule = DeviceRules.all().stream()
                .filter(candidate -> candidate.text().id().equals(id))
                .findFirst()
                .orElseThrow();
        Findings found = new Findings(tree, rule);
        rule.check(new Guest(tree, TargetVersions.UNKNOWN), found);
        return found.violations();
    }
}
