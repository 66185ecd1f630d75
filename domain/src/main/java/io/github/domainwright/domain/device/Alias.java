package io.github.domainwright.domain.device;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The name by which libvirt and QEMU know a device. */
@ElementModel
public interface Alias extends ModelledElement {
    @XmlAttribute Spelled<String> name();
}
