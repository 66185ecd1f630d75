package io.github.domainwright.domain.hypervisor;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** Arguments that are handed to bhyve as they are. */
@ElementModel
public interface BhyveCommandline extends ModelledElement {
    @XmlElement(namespace = Namespaces.BHYVE) List<BhyveArgument> arg();

    /** An argument of bhyve. */
    @ElementModel
    interface BhyveArgument extends ModelledElement { @XmlAttribute Spelled<String> value(); }
}
