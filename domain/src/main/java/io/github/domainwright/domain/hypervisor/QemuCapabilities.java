package io.github.domainwright.domain.hypervisor;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** Capabilities of QEMU that libvirt shall assume or ignore. */
@ElementModel
public interface QemuCapabilities extends ModelledElement {
    @XmlElement(namespace = Namespaces.QEMU) List<Capability> add();
    @XmlElement(namespace = Namespaces.QEMU) List<Capability> del();

    /** A capability of QEMU by libvirt's name for it. */
    @ElementModel
    interface Capability extends ModelledElement { @XmlAttribute Spelled<String> capability(); }
}
