package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A device through which a guest says that it crashed. */
@ElementModel
@ElementAt("devices/panic")
public interface Panic extends ModelledElement {
    @XmlAttribute Spelled<PanicModel> model();
    Optional<Alias> alias();
    Optional<Address> address();

    /** The way in which a guest says that it crashed. */
    enum PanicModel { ISA, PSERIES, HYPERV, S390, PVPANIC }
}
