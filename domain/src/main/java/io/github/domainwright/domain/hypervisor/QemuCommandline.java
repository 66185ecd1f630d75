package io.github.domainwright.domain.hypervisor;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** Arguments and environment that are handed to QEMU as they are. */
@ElementModel
public interface QemuCommandline extends ModelledElement {
    @XmlElement(namespace = Namespaces.QEMU) List<QemuArgument> arg();
    @XmlElement(namespace = Namespaces.QEMU) List<EnvironmentVariable> env();

    /** An argument of QEMU. */
    @ElementModel
    interface QemuArgument extends ModelledElement { @XmlAttribute Spelled<String> value(); }

    /** A variable in the environment of QEMU. */
    @ElementModel
    interface EnvironmentVariable extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<String> value();
    }
}
