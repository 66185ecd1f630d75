package io.github.domainwright.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.xml.DomainReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name/text()",
                "@type",
                "text()",
                "os/loader/@secure",
                "os/firmware/feature[@name='secure-boot']/@enabled",
                "devices/disk[@device='']/source",
                "metadata/note[@of='a/b [c] @d']/text()",
                "qemu:commandline/qemu:arg/@value",
                "domain/@xmlns:qemu"
            })
    void isWrittenAsItIsRead(String text) {
        assertThat(DomainPath.of(text)).hasToString(text);
        assertThat(DomainPath.of(DomainPath.of(text).toString())).isEqualTo(DomainPath.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/os",
                "os/",
                "os//loader",
                "@a/b",
                "text()/a",
                "os/@a/@b",
                "os loader",
                "1os",
                "feature[@name=secure]",
                "feature[@name='a'b']",
                "feature[name='a']",
                "..",
                "*",
                "@",
                "os/text("
            })
    void refusesWhatIsNoPath(String text) {
        assertThatThrownBy(() -> DomainPath.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in ");
    }

    @Test
    void namesTheRootInTwoWays() {
        assertThat(DomainPath.of("")).isEqualTo(DomainPath.of("."));
        assertThat(DomainPath.of(".").parent()).isEmpty();
        assertThat(DomainPath.of(".").isElement()).isTrue();
    }

    @Test
    void knowsItsNeighbours() {
        DomainPath secure = DomainPath.of("os/loader/@secure");

        assertThat(secure.element()).isEqualTo(DomainPath.of("os/loader"));
        assertThat(secure.parent()).contains(DomainPath.of("os/loader"));
        assertThat(secure.last()).isEqualTo(DomainPath.of("@secure"));
        assertThat(DomainPath.of("os").resolve(DomainPath.of("loader/text()")))
                .isEqualTo(DomainPath.of("os/loader/text()"));
    }

    @Test
    void findsWhatItNames() throws Exception {
        DomainTree tree = DomainReader.read("""
                <domain type='kvm'>
                  <os><type arch='x86_64'>hvm</type>
                    <firmware>
                      <feature name='enrolled-keys' enabled='no'/>
                      <feature name='secure-boot' enabled='yes'/>
                    </firmware>
                  </os>
                  <devices><disk device='cdrom'/><disk device='disk'/></devices>
                </domain>
                """);

        assertThat(tree.literal(DomainPath.of("@type"))).contains("kvm");
        assertThat(tree.literal(DomainPath.of("os/type/text()"))).contains("hvm");
        assertThat(tree.literal(DomainPath.of("os/firmware/feature[@name='secure-boot']/@enabled")))
                .contains("yes");
        assertThat(tree.elements(DomainPath.of("devices/disk"))).hasSize(2);
        assertThat(tree.elements(DomainPath.of("devices/disk[@device='disk']"))).hasSize(1);
        assertThat(tree.has(DomainPath.of("os/loader"))).isFalse();
        assertThat(tree.literal(DomainPath.of("os/type/@machine"))).isEmpty();
    }
}
