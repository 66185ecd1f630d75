package io.github.domainwright.conformance.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    private static final String QEMU = "http://libvirt.org/schemas/domain/qemu/1.0";

    @TempDir
    private Path schemas;

    @BeforeEach
    void includeTheParts() throws IOException {
        write("domain.rng", """
                <start><ref name="domain"/></start>
                <include href="parts.rng"/>
                """);
    }

    @Test
    void aModelThatSaysTheSameDoesNotDiffer() throws IOException {
        write("parts.rng", """
                <define name="domain">
                  <element name="domain">
                    <attribute name="type"><choice><value>kvm</value><value>vhost_user</value></choice></attribute>
                    <interleave>
                      <optional><element name="os"><ref name="os"/></element></optional>
                      <optional><element name="acpi"><empty/></element></optional>
                      <zeroOrMore><element name="title"><text/></element></zeroOrMore>
                      <optional><element name="arg" ns="%s"><attribute name="value"/></element></optional>
                    </interleave>
                  </element>
                </define>
                <define name="os"><attribute name="secure"><ref name="yesNo"/></attribute><text/></define>
                <define name="yesNo"><choice><value>yes</value><value>no</value></choice></define>
                """.formatted(QEMU));

        assertThat(differences(Same.class)).isEmpty();
    }

    @Test
    void alternativesAreUnited() throws IOException {
        write("parts.rng", """
                <define name="domain">
                  <element name="domain">
                    <choice>
                      <group><attribute name="type"><value>kvm</value></attribute><ref name="title"/></group>
                      <group>
                        <attribute name="type"><value>vhost_user</value></attribute>
                        <ref name="title"/>
                        <element name="acpi"><empty/></element>
                        <ref name="title"/>
                      </group>
                    </choice>
                  </element>
                </define>
                <define name="title"><element name="title"><text/></element></define>
                """);

        assertThat(differences(Same.class))
                .containsExactly("domain/os only in the model ", "domain/qemu:arg only in the model ");
    }

    @Test
    void differencesAreToldBothWays() throws IOException {
        write("parts.rng", """
                <define name="domain">
                  <element name="domain">
                    <attribute name="type"><choice><value>kvm</value><value>xen</value></choice></attribute>
                    <attribute name="mode"><choice><value>a</value><value>b</value></choice></attribute>
                    <attribute name="id"><data type="unsignedInt"/></attribute>
                    <optional><element name="acpi"><attribute name="index"/></element></optional>
                    <oneOrMore><element name="os"><empty/></element></oneOrMore>
                    <element name="cpu"><text/></element>
                    <element name="slots"><text/></element>
                  </element>
                </define>
                """);

        assertThat(differences(Other.class))
                .containsExactly(
                        "domain/@id word only in the model off",
                        "domain/@id word only in the model on",
                        "domain/@mode words only in the schema a b",
                        "domain/@type word only in the model vhost_user",
                        "domain/@type word only in the schema xen",
                        "domain/acpi kind CHILD, in the model FLAG",
                        "domain/cpu only in the schema ",
                        "domain/memory only in the model ",
                        "domain/os repeated in the schema ",
                        "domain/slots text in the schema a number in the model");
    }

    @Test
    void wordsMayHaveTheFormThatTheSchemaDescribes() throws IOException {
        write("parts.rng", """
                <define name="domain">
                  <element name="domain">
                    <attribute name="type">
                      <choice>
                        <value>kvm</value>
                        <data type="string"><param name="pattern">(vhost)_[a-z]+</param></data>
                      </choice>
                    </attribute>
                  </element>
                </define>
                """);

        assertThat(differences(TypeAlone.class)).isEmpty();
    }

    private List<String> differences(Class<?> model) throws IOException {
        return new Inventory(Grammar.read(schemas), model)
                .differences().stream()
                        .map(difference -> difference.row().replace('\t', ' '))
                        .toList();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(
                schemas.resolve(name),
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>" + content + "</grammar>");
    }

    enum Type {
        KVM,
        @XmlEnumValue("vhost_user")
        VHOST_USER
    }

    interface TypeAlone extends ModelledElement {
        @XmlAttribute
        Spelled<Type> type();
    }

    interface Same extends ModelledElement {
        @XmlAttribute
        Spelled<Type> type();

        Optional<Os> os();

        boolean acpi();

        List<Spelled<String>> title();

        @XmlElement(name = "arg", namespace = QEMU)
        Optional<Argument> argument();

        static Same none() {
            throw new UnsupportedOperationException();
        }
    }

    interface Os extends ModelledElement {
        @XmlAttribute
        Spelled<YesNo> secure();

        @XmlValue
        Spelled<String> value();
    }

    interface Argument extends ModelledElement {
        @XmlAttribute
        Spelled<String> value();
    }

    interface Other extends ModelledElement {
        @XmlAttribute
        Spelled<Type> type();

        @XmlAttribute
        Spelled<String> mode();

        @XmlAttribute
        Spelled<OnOff> id();

        boolean acpi();

        boolean os();

        Spelled<Integer> memory();

        Spelled<Integer> slots();
    }
}
