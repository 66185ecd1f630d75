package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a document, a value is checked where libvirt wants exactly its format. */
class FormatRuleTest {
    @ParameterizedTest
    @CsvSource({
        "DOMAIN_NAME, <name>a/b</name>, name/text()",
        "DOMAIN_NAME, <name/>, name/text()",
        "MAC_ADDRESS, <devices><interface><mac address='x'/></interface></devices>, devices/interface/mac/@address",
        "DISK_TARGET, <devices><disk><target dev='/'/></disk></devices>, devices/disk/target/@dev",
        "VCPU_COUNT, <vcpu>70000</vcpu>, vcpu/text()",
        "CPU_FEATURE, <cpu><feature name='a b'/></cpu>, cpu/feature/@name",
        "VCPU_COUNT, <vcpu> 4 </vcpu>, ''",
        "VCPU_COUNT, <vcpu/>, ''",
        "VCPU_COUNT, <vcpu> </vcpu>, ''",
        "MAC_ADDRESS, <devices><interface><mac/></interface></devices>, ''",
        "CPU_FEATURE, <cpu><feature name='vmx'/></cpu>, ''"
    })
    void findsAValueWithoutTheFormat(ValueFormat format, String content, String place) {
        DomainTree tree = Documents.read(content);
        List<DomainPath> places = place.isEmpty() ? List.of() : List.of(DomainPath.of(place));

        assertThat(found(format, tree)).extracting(Violation::place).isEqualTo(places);
        assertThat(new FormatRule(format).paths()).containsAll(places);
    }

    /** libvirt makes the spaces a part of the name. */
    @Test
    void keepsTheSpacesOfAName() {
        assertThat(found(ValueFormat.DOMAIN_NAME, Documents.read("<name>\n a\n</name>")))
                .hasSize(1);
    }

    @Test
    void checksEachElementThatIsThere() {
        DomainTree tree = Documents.read("<devices><interface><mac address='52:54:00:00:00:01'/></interface>"
                + "<interface>\n<mac address='x'/></interface></devices>");

        assertThat(found(ValueFormat.MAC_ADDRESS, tree)).singleElement().satisfies(violation -> {
            assertThat(violation.message()).contains("'x'");
            assertThat(violation.fix().inXml()).isNotEmpty();
            assertThat(violation.origin())
                    .isInstanceOfSatisfying(
                            Origin.Document.class,
                            origin -> assertThat(origin.line()).isEqualTo(2));
        });
    }

    private static List<Violation> found(ValueFormat format, DomainTree tree) {
        FormatRule rule = new FormatRule(format);
        Findings found = new Findings(tree, rule);
        rule.check(new Guest(tree, TargetVersions.UNKNOWN), found);
        return found.violations();
    }
}
