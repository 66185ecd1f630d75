package io.github.domainwright.domain.device;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The place of a device in the boot order. */
@ElementModel
public interface BootOrder extends ModelledElement {
    @XmlAttribute Spelled<Integer> order();
    /** What the boot loader of s390 is told. */
    @XmlAttribute Spelled<String> loadparm();
}
