package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** The initiator of an iSCSI session. */
@ElementModel
public interface Initiator extends ModelledElement {
    Optional<Iqn> iqn();

    /** The qualified name of an initiator. */
    @ElementModel
    interface Iqn extends ModelledElement { @XmlAttribute Spelled<String> name(); }
}
