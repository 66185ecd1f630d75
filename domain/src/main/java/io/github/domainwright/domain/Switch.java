package io.github.domainwright.domain;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** An element that turns something on or off. */
@ElementModel
public interface Switch extends ModelledElement {
    @XmlAttribute Spelled<OnOff> state();
}
