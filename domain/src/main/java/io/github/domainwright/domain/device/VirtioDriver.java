package io.github.domainwright.domain.device;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** Settings of a virtio device. */
@ElementModel
public interface VirtioDriver extends ModelledElement {
    /** Whether the device uses the guest's IOMMU. */
    @XmlAttribute Spelled<OnOff> iommu();
    /** Whether the device asks for translated addresses itself. */
    @XmlAttribute Spelled<OnOff> ats();
    /** Whether its queues are packed. */
    @XmlAttribute Spelled<OnOff> packed();
    /** Whether each queue has a page for its notifications. */
    @XmlAttribute(name = "page_per_vq") Spelled<OnOff> pagePerVq();
}
