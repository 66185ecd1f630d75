package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A store for crash notes that outlives the guest's reboot. */
@ElementModel
@ElementAt("devices/pstore")
public interface Pstore extends ModelledElement {
    @XmlAttribute Spelled<PstoreBackend> backend();
    Spelled<String> path();
    Optional<ScaledSize> size();
    Optional<Alias> alias();
    Optional<Address> address();

    /** The store that a guest sees. */
    enum PstoreBackend { ACPI_ERST }
}
