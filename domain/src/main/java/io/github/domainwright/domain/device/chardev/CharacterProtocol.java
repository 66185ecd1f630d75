package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** What is spoken over a TCP connection. */
@ElementModel
public interface CharacterProtocol extends ModelledElement {
    @XmlAttribute Spelled<ProtocolType> type();

    /** What is spoken over a TCP connection. */
    enum ProtocolType { RAW, TELNET, TELNETS, TLS }
}
