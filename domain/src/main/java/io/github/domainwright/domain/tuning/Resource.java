package io.github.domainwright.domain.tuning;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** The control group of a guest, and its identity in a Fibre Channel fabric. */
@ElementModel
@ElementAt("resource")
public interface Resource extends ModelledElement {
    Spelled<String> partition();
    Optional<FibreChannel> fibrechannel();

    /** The identity under which a guest's traffic is seen in a Fibre Channel fabric. */
    @ElementModel
    interface FibreChannel extends ModelledElement { @XmlAttribute Spelled<String> appid(); }
}
