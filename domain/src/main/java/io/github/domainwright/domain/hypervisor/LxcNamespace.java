package io.github.domainwright.domain.hypervisor;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** Namespaces of the host that a container shares. */
@ElementModel
public interface LxcNamespace extends ModelledElement {
    @XmlElement(namespace = Namespaces.LXC) Optional<SharedNetwork> sharenet();
    @XmlElement(namespace = Namespaces.LXC) Optional<SharedNamespace> shareipc();
    @XmlElement(namespace = Namespaces.LXC) Optional<SharedNamespace> shareuts();

    /** The network namespace that a container shares. */
    @ElementModel
    interface SharedNetwork extends ModelledElement {
        @XmlAttribute Spelled<NetworkOwner> type();
        @XmlAttribute Spelled<String> value();
    }

    /** A namespace that a container shares. */
    @ElementModel
    interface SharedNamespace extends ModelledElement {
        @XmlAttribute Spelled<NamespaceOwner> type();
        @XmlAttribute Spelled<String> value();
    }

    /** What a network namespace is found by. */
    enum NetworkOwner { NETNS, NAME, PID }

    /** What a namespace is found by. */
    enum NamespaceOwner { NAME, PID }
}
