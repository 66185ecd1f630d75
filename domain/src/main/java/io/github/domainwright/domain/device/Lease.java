package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A lease that the lock manager holds while the guest runs. */
@ElementModel
@ElementAt("devices/lease")
public interface Lease extends ModelledElement {
    Spelled<String> lockspace();
    Spelled<String> key();
    Optional<LeaseTarget> target();

    /** The file of a lease. */
    @ElementModel
    interface LeaseTarget extends ModelledElement {
        @XmlAttribute Spelled<String> path();
        @XmlAttribute Spelled<Long> offset();
    }
}
