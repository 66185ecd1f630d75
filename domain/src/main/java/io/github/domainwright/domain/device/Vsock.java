package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A socket between host and guest. */
@ElementModel
@ElementAt("devices/vsock")
public interface Vsock extends ModelledElement {
    @XmlAttribute Spelled<VirtioModel> model();
    Optional<ContextId> cid();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
    Optional<VirtioDriver> driver();

    /** The guest's address on such sockets. */
    @ElementModel
    interface ContextId extends ModelledElement {
        @XmlAttribute Spelled<YesNo> auto();
        @XmlAttribute Spelled<Long> address();
    }
}
