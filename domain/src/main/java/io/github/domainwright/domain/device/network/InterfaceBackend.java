package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The program or devices of the host behind an interface. */
@ElementModel
public interface InterfaceBackend extends ModelledElement {
    @XmlAttribute Spelled<BackendType> type();
    /** The host's device for tap interfaces. */
    @XmlAttribute Spelled<String> tap();
    /** The host's device for vhost. */
    @XmlAttribute Spelled<String> vhost();
    @XmlAttribute Spelled<String> logFile();
    @XmlAttribute Spelled<String> hostname();
    @XmlAttribute Spelled<String> fqdn();

    /** The program behind an interface of type {@code user} or {@code vhostuser}. */
    enum BackendType { DEFAULT, PASST }
}
