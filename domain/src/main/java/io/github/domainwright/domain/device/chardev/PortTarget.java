package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.Optional;

/** What the guest sees of a port or console. */
@ElementModel
public interface PortTarget extends ModelledElement {
    @XmlAttribute Spelled<TargetType> type();
    @XmlAttribute Spelled<String> port();
    Optional<PortModel> model();

    /** The device that QEMU emulates for a port. */
    @ElementModel
    interface PortModel extends ModelledElement { @XmlAttribute Spelled<PortModelName> name(); }

    /** A kind of port or console. */
    enum TargetType {
        XEN, SERIAL, UML, VIRTIO, LXC, OPENVZ, SCLP, SCLPLM, ISA_SERIAL, USB_SERIAL, PCI_SERIAL, SPAPR_VIO_SERIAL,
        SYSTEM_SERIAL, SCLP_SERIAL, ISA_DEBUG
    }

    /** A device that QEMU emulates for a port. */
    enum PortModelName {
        ISA_SERIAL, USB_SERIAL, PCI_SERIAL, SPAPR_VTY, PL011, @XmlEnumValue("16550a") V16550A, SCLPCONSOLE,
        SCLPLMCONSOLE, ISA_DEBUGCON
    }
}
