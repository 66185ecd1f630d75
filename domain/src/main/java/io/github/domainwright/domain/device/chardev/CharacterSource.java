package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.graphics.Clipboard;
import io.github.domainwright.domain.device.graphics.MouseMode;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.security.SourceSecurityLabel;
import io.github.domainwright.domain.storage.Reconnect;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** What is behind a character device; which members count depends on its type. */
@ElementModel
public interface CharacterSource extends ModelledElement {
    /** Whether a socket listens ({@code bind}) or connects. */
    @XmlAttribute Spelled<String> mode();
    @XmlAttribute Spelled<String> host();
    @XmlAttribute Spelled<String> service();
    @XmlAttribute Spelled<String> path();
    /** The master's end of a null modem. */
    @XmlAttribute Spelled<String> master();
    @XmlAttribute Spelled<String> slave();
    /** The name of a channel of SPICE or D-Bus. */
    @XmlAttribute Spelled<String> channel();
    @XmlAttribute Spelled<OnOff> append();
    @XmlAttribute Spelled<YesNo> tls();
    Optional<Clipboard> clipboard();
    Optional<MouseMode> mouse();
    List<SourceSecurityLabel> seclabel();
    Optional<Reconnect> reconnect();
}
