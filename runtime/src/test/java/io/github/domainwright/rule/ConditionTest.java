package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.value.ValueFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition of the table of companions holds for an element or not. */
class ConditionTest {
    private static final DomainPath DISK = DomainPath.of("devices/disk");
    private static final DomainTree TREE = Documents.read("<title>a</title><devices><disk type='file'>"
            + "<driver cache='none'/><target dev='vda'/></disk><disk/></devices>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target",
                "!source",
                "@type",
                "!@device",
                "driver/@cache=none|directsync",
                "!driver/@cache=writeback",
                "driver/@io?=native",
                "!driver/@io=native",
                "/title",
                "/title/text()=a",
                "!/description",
                "/devices/disk#2",
                "target#1",
                "source#0",
                "target/@dev~vd[a-z]",
                "!target/@dev~sd[a-z]"
            })
    void holds(String condition) {
        assertThat(Condition.of(condition).holds(disk(TREE), TREE, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source",
                "!target",
                "@device",
                "!@type",
                "driver/@cache=writeback",
                "!driver/@cache=none|directsync",
                "driver/@io=native",
                "!driver/@io?=native",
                "title",
                "/description",
                "/title/text()=b",
                "/devices/disk#1",
                "target#0",
                "source#1",
                "target/@dev~sd[a-z]",
                "!target/@dev~vd[a-z]"
            })
    void doesNotHold(String condition) {
        assertThat(Condition.of(condition).holds(disk(TREE), TREE, true)).isFalse();
    }

    /** What a component gives later can be one of the words or not; it is there in any case. */
    @ParameterizedTest
    @ValueSource(strings = {"driver/@cache=none", "!driver/@cache=none", "driver/@cache~no.*"})
    void holdsAsIsWishedWhereTheValueIsNotKnown(String text) {
        TreeBuilder tree = Documents.kvm();
        Documents.leave(Documents.add(tree, "devices/disk"), "driver/@cache", "cache", ValueFormat.TEXT);
        DomainTree built = tree.build();

        assertThat(Condition.of(text).holds(disk(built), built, true)).isTrue();
        assertThat(Condition.of(text).holds(disk(built), built, false)).isFalse();
        assertThat(Condition.of("driver/@cache").holds(disk(built), built, false))
                .isTrue();
    }

    @Test
    void isAboutAPlaceBelowItsElementOrInTheDomain() {
        assertThat(Condition.of("driver/@cache=none").place(DISK))
                .isEqualTo(DomainPath.of("devices/disk/driver/@cache"));
        assertThat(Condition.of("/memory").place(DISK)).isEqualTo(DomainPath.of("memory"));
    }

    @Test
    void hasAForm() {
        assertThatThrownBy(() -> Condition.of("#")).hasMessage("not a condition: #");
    }

    private static Element disk(DomainTree tree) {
        return tree.element(DISK).orElseThrow();
    }
}
