package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** The unit that translates addresses of the guest's devices. */
@ElementModel
@ElementAt("devices/iommu")
public interface Iommu extends ModelledElement {
    @XmlAttribute Spelled<IommuModel> model();
    Optional<IommuDriver> driver();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** What such a unit can do. */
    @ElementModel
    interface IommuDriver extends ModelledElement {
        /** Whether interrupts are translated. */
        @XmlAttribute Spelled<OnOff> intremap();
        /** Whether the guest tells of every change, which host devices need. */
        @XmlAttribute(name = "caching_mode") Spelled<OnOff> cachingMode();
        /** Whether interrupts can address more than 255 processors. */
        @XmlAttribute Spelled<OnOff> eim();
        /** Whether translations are cached for vhost. */
        @XmlAttribute Spelled<OnOff> iotlb();
        /** How many bits an address has. */
        @XmlAttribute(name = "aw_bits") Spelled<Integer> awBits();
        /** Whether addresses are translated. */
        @XmlAttribute(name = "dma_translation") Spelled<OnOff> dmaTranslation();
        /** Whether interrupts can address more than 255 processors, AMD only. */
        @XmlAttribute Spelled<OnOff> xtsup();
        @XmlAttribute Spelled<OnOff> passthrough();
        @XmlAttribute Spelled<Integer> pciBus();
        /** Whether the host's unit translates, SMMUv3 only. */
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
