package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainWriterTest {
    private static DomainTree tree(Node... children) {
        return new DomainTree(new Element("domain", List.of(), List.of(children), Origin.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<domain/>\n", """
                <domain type='kvm' id='1'>
                  <name>agent &lt;1&gt; &amp; "two"</name>
                  <!-- a comment -->
                  <?target content?>
                  <devices>
                    <disk type='file'>
                      <source file='/vm/it&apos;s &amp; &#10;&#9;&#13;.img'/>
                    </disk>
                    <unknown-device/>
                  </devices>
                </domain>
                """, """
                <domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
                  <qemu:commandline>
                    <qemu:arg value='-cpu'/>
                  </qemu:commandline>
                </domain>
                """, """
                <domain>
                  <description> two
                lines&#13; and <b>mixed</b> text </description>
                  <blank> </blank>
                </domain>
                """})
    void writesAgainWhatWasRead(String xml) throws Exception {
        assertThat(DomainWriter.toXml(DomainReader.read(xml))).isEqualTo(xml);
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        String foreign = """
                <?xml version="1.0"?>
                <!-- outside --><domain
                  type="kvm"><name><![CDATA[a<b]]></name>   <os/>
                <x a="'"\tb='"'>t<y/> u</x></domain>
                """;
        String once = DomainWriter.toXml(DomainReader.read(foreign));

        assertThat(once).isEqualTo("""
                <!-- outside -->
                <domain type='kvm'>
                  <name>a&lt;b</name>
                  <os/>
                  <x a='&apos;' b='"'>t<y/> u</x>
                </domain>
                """);
        assertThat(DomainWriter.toXml(DomainReader.read(once))).isEqualTo(once);
    }

    @Test
    void keepsWhiteSpaceThatIsNotXmls() throws Exception {
        String xml = "<domain><name>\u2003<b/></name></domain>";

        assertThat(DomainWriter.toXml(DomainReader.read(xml))).contains("\u2003<b/>");
    }

    @Test
    void refusesWhatOnlyAGuestCanFillIn() {
        Value hole = new Value.Parameter("name", ValueFormat.TEXT);
        Element optional = new Element("mac", List.of(), List.of(), new Occurrence.IfPresent("mac"), Origin.UNKNOWN);

        assertThatThrownBy(() -> DomainWriter.toXml(tree(new Node.Text(hole, Origin.UNKNOWN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depends on a guest's values");
        assertThatThrownBy(() -> DomainWriter.toXml(tree(optional)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depends on a guest's values");
    }

    @Test
    void refusesWhatXmlCannotCarry() {
        Attribute attribute = new Attribute("a", Value.of("\u0001"), Origin.UNKNOWN);
        Element element = new Element("x", List.of(attribute), List.of(), Origin.UNKNOWN);

        assertThatThrownBy(() -> DomainWriter.toXml(tree(new Node.Text(Value.of("\ud800"), Origin.UNKNOWN))))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DomainWriter.toXml(tree(element))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void keepsWhatStandsAroundTheDomain() throws Exception {
        String document = """
                <!-- generated -->
                <?keep this?>
                <domain/>
                <!-- the end -->
                """;

        assertThat(DomainWriter.toXml(DomainReader.read("\n" + document))).isEqualTo(document);
    }

    @Test
    void keepsTheOrderOfAttributesAndDeclarations() throws Exception {
        String document = "<domain type='kvm' xmlns:b='urn:b' id='1' b:x='2' xmlns:a='urn:a'/>\n";

        assertThat(DomainWriter.toXml(DomainReader.read(document))).isEqualTo(document);
    }
}
