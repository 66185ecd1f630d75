package io.github.domainwright.domain.device;

import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** The unit that translates addresses of the guest's devices. */
@ElementModel
public interface Iommu extends ModelledElement {
    @XmlAttribute Spelled<IommuModel> model();
    Optional<IommuDriver> driver();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** What such a unit can do. */
    @ElementModel
    interface IommuDriver extends ModelledElement {
        @XmlAttribute Spelled<OnOff> intremap();
        @XmlAttribute(name = "caching_mode") Spelled<OnOff> cachingMode();
        /** Whether interrupts can address more than 255 processors. */
        @XmlAttribute Spelled<OnOff> eim();
        @XmlAttribute Spelled<OnOff> iotlb();
        /** How many bits an address has. */
        @XmlAttribute(name = "aw_bits") Spelled<Integer> awBits();
        @XmlAttribute(name = "dma_translation") Spelled<OnOff> dmaTranslation();
        @XmlAttribute Spelled<OnOff> xtsup();
        @XmlAttribute Spelled<OnOff> passthrough();
        @XmlAttribute Spelled<Integer> pciBus();
        @XmlAttribute Spelled<OnOff> accel();
        @XmlAttribute Spelled<OnOff> ats();
        @XmlAttribute Spelled<OnOff> ril();
        @XmlAttribute Spelled<Integer> ssidsize();
        @XmlAttribute Spelled<Integer> oas();
        @XmlAttribute Spelled<OnOff> cmdqv();
        Optional<Granule> granule();
    }

    /** The smallest page that is translated. */
    @ElementModel
    interface Granule extends ModelledElement {
        @XmlAttribute Spelled<GranuleMode> mode();
        @XmlAttribute Spelled<Integer> size();
        @XmlAttribute Spelled<MemoryUnit> unit();
    }

    /** The IOMMU that a guest sees. */
    enum IommuModel { INTEL, SMMUV3, VIRTIO, AMD }

    /** Whether the granule is the host's. */
    enum GranuleMode { HOST }
}
