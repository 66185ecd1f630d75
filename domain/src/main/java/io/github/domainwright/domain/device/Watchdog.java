package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.annotation.WatchdogAction;
import io.github.domainwright.annotation.WatchdogModel;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A device that acts when the guest no longer answers. */
@ElementModel
@ElementAt("devices/watchdog")
public interface Watchdog extends ModelledElement {
    @XmlAttribute Spelled<WatchdogModel> model();
    @XmlAttribute Spelled<WatchdogAction> action();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
}
