package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.value.ValueFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule is checked again for each guest where a component gives a value that it looks at, and nowhere else. */
class ValueDependenceTest {
    private static final String MAC = "52:54:00:00:00:01";

    private final TreeBuilder tree = Documents.kvm();

    @BeforeEach
    void stateWhatEachGuestHas() {
        Documents.put(tree.root(), "name/text()", "a");
        Documents.put(tree.root(), "memory/text()", "1048576");
    }

    @Test
    void isFoundWhereAComponentGivesAText() {
        Documents.leave(tree.root(), "vcpu/text()", "vcpus", ValueFormat.VCPU_COUNT);
        Documents.put(Documents.add(tree, "cputune/vcpupin"), "@vcpu", "3");

        assertThat(dependsOnValues("DW0309")).isTrue();
    }

    @Test
    void isNotFoundWithoutThePremiseOfTheRule() {
        Documents.leave(tree.root(), "vcpu/text()", "vcpus", ValueFormat.VCPU_COUNT);

        assertThat(dependsOnValues("DW0309")).isFalse();
    }

    @Test
    void isNotFoundWhereAllIsStated() {
        Documents.put(tree.root(), "vcpu/text()", "4");
        Documents.put(Documents.add(tree, "cputune/vcpupin"), "@vcpu", "3");

        assertThat(RuleCatalogue.dependingOnValues(tree.build())).isEmpty();
    }

    /** The format of a value is checked when it is given. */
    @Test
    void isNotFoundByTheRuleAboutTheFormatOfTheValue() {
        Documents.leave(tree.root(), "vcpu/text()", "vcpus", ValueFormat.VCPU_COUNT);

        assertThat(dependsOnValues(ValueFormat.VCPU_COUNT.rule())).isFalse();
    }

    @Test
    void isNotFoundByRulesThatOnlyWarn() {
        Documents.leave(tree.root(), "os/loader/text()", "loader", ValueFormat.ABSOLUTE_PATH);

        assertThat(RuleCatalogue.rule("DW0116").dependsOnValues(tree.build())).isTrue();
        assertThat(dependsOnValues("DW0116")).isFalse();
        assertThat(dependsOnValues("DW0121")).isTrue();
    }

    @Test
    void isFoundWhereAnAddressIsStatedBesideOneThatIsGiven() {
        Documents.put(Documents.add(tree, "devices/interface"), "mac/@address", MAC);
        Documents.leave(Documents.add(tree, "devices/interface"), "mac/@address", "mac", ValueFormat.MAC_ADDRESS);

        assertThat(dependsOnValues("DW0417")).isTrue();
    }

    /** Addresses that components give are compared when they are given. */
    @Test
    void isNotFoundWhereAllAddressesAreGiven() {
        Documents.leave(Documents.add(tree, "devices/interface"), "mac/@address", "first", ValueFormat.MAC_ADDRESS);
        Documents.leave(Documents.add(tree, "devices/interface"), "mac/@address", "other", ValueFormat.MAC_ADDRESS);

        assertThat(dependsOnValues("DW0417")).isFalse();
    }

    @Test
    void isNotFoundWhereAllAddressesAreStated() {
        Documents.put(Documents.add(tree, "devices/interface"), "mac/@address", MAC);

        assertThat(dependsOnValues("DW0417")).isFalse();
    }

    @Test
    void isFoundForAListOfDevicesOfOneAddress() {
        Documents.put(Documents.addForEach(tree, "devices/hostdev"), "source/address/@bus", "0x01");

        assertThat(dependsOnValues("DW0461")).isTrue();
    }

    @Test
    void isFoundForOneDeviceWhoseAddressIsGiven() {
        Documents.leave(
                Documents.add(tree, "devices/hostdev"), "source/address/@bus", "bus", ValueFormat.NATURAL_NUMBER);

        assertThat(dependsOnValues("DW0461")).isTrue();
    }

    @Test
    void isNotFoundForOneDeviceOrAListOfInterfacesThatAreNone() {
        Documents.put(Documents.add(tree, "devices/hostdev"), "source/address/@bus", "0x01");
        Documents.put(Documents.addForEach(tree, "devices/interface"), "source/@network", "default");

        assertThat(dependsOnValues("DW0461")).isFalse();
    }

    @Test
    void isFoundWhereAGuestCanBeWithoutWhatItNeeds() {
        TreeBuilder nameless = Documents.kvm();
        ElementBuilder name = Documents.add(nameless, "name");
        Documents.leave(name, "text()", "name", ValueFormat.DOMAIN_NAME);
        name.occurs(new Occurrence.IfPresent("name"));

        assertThat(RuleCatalogue.rule("DW0203").dependsOnValues(nameless.build()))
                .isTrue();
        assertThat(Documents.messages("DW0203", nameless.build()))
                .containsExactly("A guest without the optional value has no name.");
        assertThat(dependsOnValues("DW0203")).isFalse();
    }

    private boolean dependsOnValues(String rule) {
        return RuleCatalogue.dependingOnValues(tree.build()).stream()
                .anyMatch(depending -> depending.text().id().equals(rule));
    }
}
