package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue finds rules, and tells whether any refuses a document. */
class RuleCatalogueTest {
    private static final String NAMED = "<name>a</name><memory>1048576</memory>";
    private static final String LEGAL =
            NAMED + "<os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>";

    /** Protected flash without SMM: libvirt lets it pass. */
    private static final String TOLERATED = NAMED
            + "<os><type arch='x86_64' machine='q35'>hvm</type>"
            + "<loader readonly='yes' secure='yes' type='pflash'>/a.fd</loader></os><features><acpi/></features>";

    @Test
    void findsEachRuleByItsId() {
        assertThat(RuleCatalogue.rules())
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(RuleCatalogue.rule(rule.text().id()).text()).isEqualTo(rule.text()));
    }

    @Test
    void hasRulesInTheOrderOfTheirIdsAndEachOnce() {
        List<String> ids =
                RuleCatalogue.rules().stream().map(rule -> rule.text().id()).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void hasATextForEachFormat(ValueFormat format) {
        assertThat(RuleCatalogue.text(format).id()).isEqualTo(format.rule());
    }

    @Test
    void refusesADocumentWithAnError() {
        DomainTree tree = Documents.read(LEGAL.replace("<acpi/>", "").replace("<os>", "<os firmware='efi'>"));

        assertThat(RuleCatalogue.refuses(tree, TargetVersions.UNKNOWN)).isTrue();
    }

    @Test
    void refusesNoDocumentWithoutOne() {
        assertThat(RuleCatalogue.refuses(Documents.read(LEGAL), TargetVersions.UNKNOWN))
                .isFalse();
    }

    @Test
    void refusesNoDocumentWithAWarningOnly() {
        DomainTree tree = Documents.read(LEGAL.replace("</os>", "<kernel>/nix/store/a</kernel></os>"));

        assertThat(Documents.messages("DW0116", tree)).hasSize(1);
        assertThat(RuleCatalogue.refuses(tree, TargetVersions.UNKNOWN)).isFalse();
    }

    @Test
    void refusesWhatLibvirtToleratesInAProfileOnly() {
        DomainTree document = Documents.read(TOLERATED);
        Element root = document.root();
        DomainTree profile =
                new DomainTree(new Element(root.name(), root.attributes(), root.children(), Origin.UNKNOWN));

        assertThat(RuleCatalogue.refuses(document, TargetVersions.UNKNOWN)).isFalse();
        assertThat(RuleCatalogue.refuses(profile, TargetVersions.UNKNOWN)).isTrue();
    }

    @Test
    void refusesWhatTheTargetDoesNotKnow() {
        DomainTree tree = Documents.read(LEGAL.replace("<os>", "<os firmware='efi'>"));

        assertThat(RuleCatalogue.refuses(tree, TargetVersions.ofLibvirt("5.1"))).isTrue();
        assertThat(RuleCatalogue.refuses(tree, TargetVersions.ofLibvirt("5.2"))).isFalse();
    }

    @Test
    void checksTheRulesThatItIsGivenAlone() {
        DomainTree tree = Documents.read(TOLERATED);

        assertThat(RuleCatalogue.check(tree, List.of(RuleCatalogue.rule("DW0102"))))
                .singleElement()
                .satisfies(violation -> assertThat(violation.place()).isEqualTo(Guest.LOADER_SECURE));
        assertThat(RuleCatalogue.check(tree, List.of(RuleCatalogue.rule("DW0101"))))
                .isEmpty();
    }

    @Test
    void findsNoRuleOfAnIdThatNoneHas() {
        assertThat(RuleTopic.find("DW0199")).isEmpty();
        assertThat(RuleTopic.find("DW9901")).isEmpty();
        assertThat(RuleTopic.find("DW0101"))
                .hasValueSatisfying(rule -> assertThat(rule).isInstanceOf(SecureBootNeedsUefi.class));
    }

    @Test
    void hasRulesInEachTopicAndTheFormatsOfNoOther() {
        List<List<Rule>> topics = List.of(
                FirmwareRules.all(), MachineRules.all(), MemoryAndCpuRules.all(), DeviceRules.all(), TargetRules.all());
        List<Rule> topical = RuleTopic.all();

        assertThat(topics).allSatisfy(rules -> assertThat(rules).isNotEmpty());
        assertThat(topical).hasSize(topics.stream().mapToInt(List::size).sum());
        assertThat(FormatRule.allBut(topical))
                .isNotEmpty()
                .noneMatch(format -> topical.stream()
                        .anyMatch(rule -> rule.text().id().equals(format.text().id())));
        assertThat(FormatRule.allBut(List.of())).hasSameSizeAs(ValueFormat.values());
    }

    @Test
    void findsTheComponentsWhoseValuesStandAtAPlace() {
        var tree = Documents.kvm();
        for (String component : List.of("second", "first", "second")) {
            Documents.leave(Documents.add(tree, "devices/disk"), "source/@file", component, ValueFormat.IMAGE_PATH);
        }
        Documents.put(Documents.add(tree, "devices/disk"), "source/@file", "/a.img");

        assertThat(RuleCatalogue.parameters(DomainPath.of("devices/disk/source/@file"), tree.build()))
                .containsExactly("second", "first");
    }
}
