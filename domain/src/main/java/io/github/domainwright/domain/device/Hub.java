package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A hub of USB. */
@ElementModel
@ElementAt("devices/hub")
public interface Hub extends ModelledElement {
    @XmlAttribute Spelled<HubType> type();
    Optional<Alias> alias();
    Optional<Address> address();

    /** The bus of a hub. */
    enum HubType { USB }
}
