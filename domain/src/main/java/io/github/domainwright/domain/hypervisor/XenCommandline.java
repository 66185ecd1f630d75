package io.github.domainwright.domain.hypervisor;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** Arguments that are handed to Xen's device model as they are. */
@ElementModel
public interface XenCommandline extends ModelledElement {
    @XmlElement(namespace = Namespaces.XEN) List<XenArgument> arg();

    /** An argument of Xen's device model. */
    @ElementModel
    interface XenArgument extends ModelledElement { @XmlAttribute Spelled<String> value(); }
}
