package io.github.domainwright.domain;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** An element that allows something or does not. */
@ElementModel
public interface Enablement extends ModelledElement {
    @XmlAttribute Spelled<YesNo> enabled();
}
