package io.github.domainwright.conformance.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.xml.DomainWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinimalDocumentsTest {
    @TempDir
    private Path schemas;

    @Test
    void everyDeclarationHasADocumentWithNothingElseThanItNeeds() throws IOException {
        Map<String, String> documents = documents("""
                <start><ref name="domain"/></start>
                <define name="domain">
                  <element name="domain">
                    <choice>
                      <group>
                        <attribute name="type"><value>xen</value></attribute>
                        <element name="bootloader"><text/></element>
                      </group>
                      <attribute name="type"><choice><value>kvm</value><value>qemu</value></choice></attribute>
                    </choice>
                    <zeroOrMore>
                      <element name="disk">
                        <optional><attribute name="index"><data type="unsignedInt"/></attribute></optional>
                        <optional><ref name="domain"/></optional>
                      </element>
                    </zeroOrMore>
                  </element>
                </define>
                """);

        assertThat(documents)
                .containsEntry("domain", "<domain type='kvm'/>")
                .containsEntry("domain/@type=kvm", "<domain type='kvm'/>")
                .containsEntry("domain/@type=qemu", "<domain type='qemu'/>")
                .containsEntry("domain/@type=xen", "<domain type='xen'><bootloader>a</bootloader></domain>")
                .containsEntry("domain/bootloader", "<domain type='xen'><bootloader>a</bootloader></domain>")
                .containsEntry("domain/disk", "<domain type='kvm'><disk/></domain>")
                .containsEntry("domain/disk/@index", "<domain type='kvm'><disk index='1'/></domain>")
                .hasSize(8);
    }

    @Test
    void whatNothingSatisfiesHasNoDocument() throws IOException {
        Map<String, String> documents = documents("""
                <start><element name="domain"><optional><ref name="private"/></optional></element></start>
                <define name="private"><element name="privateData"><notAllowed/></element></define>
                """);

        assertThat(documents).containsOnlyKeys("domain");
    }

    @Test
    void prefixesAreDeclaredAtTheRootAndStrangersBringTheirOwn() throws IOException {
        Map<String, String> documents = documents("""
                <start>
                  <element name="domain">
                    <optional>
                      <element name="arg" ns="http://libvirt.org/schemas/domain/qemu/1.0"><attribute name="value"/></element>
                    </optional>
                    <optional><element><anyName/><empty/></element></optional>
                  </element>
                </start>
                """);

        assertThat(documents)
                .containsEntry(
                        "domain/qemu:arg/@value",
                        "<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                                + "<qemu:arg value='a'/></domain>")
                .containsEntry("domain/*", "<domain><any:any xmlns:any='http://example.org/any/1.0'/></domain>");
    }

    private Map<String, String> documents(String grammar) throws IOException {
        Files.writeString(
                schemas.resolve("domain.rng"),
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>" + grammar + "</grammar>");
        MinimalDocuments documents = new MinimalDocuments(Grammar.read(schemas));
        Map<String, String> texts = new TreeMap<>();
        documents
                .chains()
                .forEach(chain -> texts.put(
                        chain.toString(),
                        DomainWriter.toXml(documents.document(chain)).replaceAll("\\n *", "")));
        return texts;
    }
}
