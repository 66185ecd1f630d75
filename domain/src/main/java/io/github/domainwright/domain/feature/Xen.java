package io.github.domainwright.domain.feature;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.Switch;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.Optional;

/** Features of Xen. */
@ElementModel
public interface Xen extends ModelledElement {
    /** The guest sees the host's memory map. */
    @XmlElement(name = "e820_host") Optional<Switch> e820Host();
    Optional<Passthrough> passthrough();

    /** Assignment of devices by Xen. */
    @ElementModel
    interface Passthrough extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        @XmlAttribute Spelled<PassthroughMode> mode();
    }

    /** Whether Xen shares page tables with the IOMMU. */
    enum PassthroughMode { @XmlEnumValue("sync_pt") SYNC_PT, @XmlEnumValue("share_pt") SHARE_PT }
}
