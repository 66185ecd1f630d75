package io.github.domainwright.domain.sample;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.Variant;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.MacAddress;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A small model that has every kind of member. */
@ElementModel
public interface Machine extends ModelledElement {
    @XmlAttribute
    Spelled<Kind> type();

    @XmlAttribute
    Spelled<Long> id();

    Spelled<String> name();

    Spelled<UUID> uuid();

    boolean acpi();

    Optional<Metadata> metadata();

    List<Spelled<Integer>> slot();

    List<Drive> drive();

    Optional<Parent> parent();

    @XmlElement(namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    Optional<Commandline> commandline();

    /** What runs it. */
    enum Kind {
        KVM,
        @XmlEnumValue("qemu")
        EMULATED,
        BARE_METAL
    }

    /** Somebody else's content. */
    @ElementModel
    interface Metadata extends ModelledElement {
        @XmlAnyElement
        List<Element> content();
    }

    /** A drive, which can stand behind another one. */
    @ElementModel
    @Variant(name = "file", sets = "source/@file")
    @Variant(name = "block", sets = "source/@dev")
    @Variant(
            name = "remote",
            value = "network",
            sets = {"source/@protocol", "source/host/@port"})
    @Variant(name = "none")
    interface Drive extends ModelledElement {
        @XmlAttribute
        Spelled<String> type();

        Optional<Source> source();

        @XmlElement(name = "mac")
        Spelled<MacAddress> hardwareAddress();

        Optional<Address> address();

        Optional<Drive> backing();

        /** Where the bytes are. */
        @ElementModel
        interface Source extends ModelledElement {
            @XmlAttribute
            Spelled<String> file();

            @XmlAttribute
            Spelled<String> dev();

            @XmlAttribute
            Spelled<String> protocol();

            Optional<Host> host();

            /** Who has them. */
            @ElementModel
            interface Host extends ModelledElement {
                @XmlAttribute
                Spelled<Integer> port();
            }
        }
    }

    /** A place on a bus. */
    @ElementModel
    interface Address extends ModelledElement {
        @XmlAttribute
        @Hex(digits = 4)
        Spelled<Integer> domain();

        @XmlAttribute
        @Hex
        Spelled<Long> function();
    }

    /** A text with an attribute. */
    @ElementModel
    interface Parent extends ModelledElement {
        @XmlAttribute(name = "transient")
        Spelled<String> isTransient();

        @XmlValue
        Spelled<String> path();
    }

    /** Members in a namespace. */
    @ElementModel
    interface Commandline extends ModelledElement {
        @XmlElement(namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
        List<Arg> arg();

        @XmlElement(namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
        boolean quiet();
    }

    /** An argument. */
    @ElementModel
    interface Arg extends ModelledElement {
        @XmlAttribute
        Spelled<String> value();
    }
}
