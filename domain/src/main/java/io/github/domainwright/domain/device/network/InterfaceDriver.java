package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** How the hypervisor works an interface. */
@ElementModel
public interface InterfaceDriver extends ModelledElement {
    @XmlAttribute Spelled<DriverName> name();
    @XmlAttribute Spelled<TransmitMode> txmode();
    /** Whether packets are taken over by another thread. */
    @XmlAttribute Spelled<OnOff> ioeventfd();
    /** Whether fewer interrupts and exits are made. */
    @XmlAttribute(name = "event_idx") Spelled<OnOff> eventIdx();
    @XmlAttribute Spelled<Integer> queues();
    @XmlAttribute(name = "rx_queue_size") Spelled<Integer> rxQueueSize();
    @XmlAttribute(name = "tx_queue_size") Spelled<Integer> txQueueSize();
    /** Whether packets are spread over queues by a hash. */
    @XmlAttribute Spelled<OnOff> rss();
    /** Whether the guest sees that hash. */
    @XmlAttribute(name = "rss_hash_report") Spelled<OnOff> rssHashReport();
    @XmlAttribute Spelled<OnOff> iommu();
    @XmlAttribute Spelled<OnOff> ats();
    @XmlAttribute Spelled<OnOff> packed();
    @XmlAttribute(name = "page_per_vq") Spelled<OnOff> pagePerVq();
    @XmlAttribute Spelled<String> model();
    @XmlAttribute Spelled<YesNo> iommufd();
    Optional<HostOffloads> host();
    Optional<GuestOffloads> guest();

    /** What the host may leave to the guest's network card. */
    @ElementModel
    interface HostOffloads extends ModelledElement {
        /** Check sums. */
        @XmlAttribute Spelled<OnOff> csum();
        /** Segmentation of any kind. */
        @XmlAttribute Spelled<OnOff> gso();
        /** Segmentation of TCP over IPv4. */
        @XmlAttribute Spelled<OnOff> tso4();
        /** Segmentation of TCP over IPv6. */
        @XmlAttribute Spelled<OnOff> tso6();
        /** Segmentation with congestion marks. */
        @XmlAttribute Spelled<OnOff> ecn();
        /** Fragmentation of UDP. */
        @XmlAttribute Spelled<OnOff> ufo();
        /** Received packets in several buffers. */
        @XmlAttribute(name = "mrg_rxbuf") Spelled<OnOff> mrgRxbuf();
    }

    /** What the guest may leave to the host. */
    @ElementModel
    interface GuestOffloads extends ModelledElement {
        /** Check sums. */
        @XmlAttribute Spelled<OnOff> csum();
        /** Segmentation of TCP over IPv4. */
        @XmlAttribute Spelled<OnOff> tso4();
        /** Segmentation of TCP over IPv6. */
        @XmlAttribute Spelled<OnOff> tso6();
        /** Segmentation with congestion marks. */
        @XmlAttribute Spelled<OnOff> ecn();
        /** Fragmentation of UDP. */
        @XmlAttribute Spelled<OnOff> ufo();
    }

    /** A driver of interfaces. */
    enum DriverName { KVM, VFIO, XEN, QEMU, VHOST }

    /** When packets are sent. */
    enum TransmitMode { IOTHREAD, TIMER }
}
