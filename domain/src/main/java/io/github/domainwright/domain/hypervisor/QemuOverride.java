package io.github.domainwright.domain.hypervisor;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.Optional;

/** Properties of QEMU's devices that are not as libvirt would set them. */
@ElementModel
public interface QemuOverride extends ModelledElement {
    @XmlElement(namespace = Namespaces.QEMU) List<Device> device();

    /** The device with an alias. */
    @ElementModel
    interface Device extends ModelledElement {
        @XmlAttribute Spelled<String> alias();
        @XmlElement(namespace = Namespaces.QEMU) Optional<Frontend> frontend();
    }

    /** The part of a device that the guest sees. */
    @ElementModel
    interface Frontend extends ModelledElement { @XmlElement(namespace = Namespaces.QEMU) List<Property> property(); }

    /** A property of QEMU's device. */
    @ElementModel
    interface Property extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<PropertyType> type();
        @XmlAttribute Spelled<String> value();
    }

    /** The type of a property of QEMU, or that it is taken away. */
    enum PropertyType { STRING, SIGNED, UNSIGNED, BOOL, REMOVE }
}
