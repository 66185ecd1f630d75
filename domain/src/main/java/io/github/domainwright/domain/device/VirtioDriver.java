package io.github.domainwright.domain.device;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** Settings of a virtio device. */
@ElementModel
public interface VirtioDriver extends ModelledElement {
    @XmlAttribute Spelled<OnOff> iommu();
    @XmlAttribute Spelled<OnOff> ats();
    @XmlAttribute Spelled<OnOff> packed();
    @XmlAttribute(name = "page_per_vq") Spelled<OnOff> pagePerVq();
}
