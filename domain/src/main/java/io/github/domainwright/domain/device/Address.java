package io.github.domainwright.domain.device;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** Where a device sits on its bus. */
@ElementModel
public interface Address extends ModelledElement {
    @XmlAttribute Spelled<AddressType> type();
    @XmlAttribute Spelled<Integer> domain();
    @XmlAttribute Spelled<Integer> bus();
    @XmlAttribute Spelled<Integer> slot();
    @XmlAttribute Spelled<Integer> function();
    @XmlAttribute Spelled<OnOff> multifunction();
    @XmlAttribute Spelled<Integer> controller();
    @XmlAttribute Spelled<Integer> target();
    @XmlAttribute Spelled<Integer> unit();
    @XmlAttribute Spelled<String> port();
    @XmlAttribute Spelled<Long> reg();
    @XmlAttribute Spelled<Integer> cssid();
    @XmlAttribute Spelled<Integer> ssid();
    @XmlAttribute Spelled<Integer> devno();
    @XmlAttribute Spelled<Integer> iobase();
    @XmlAttribute Spelled<Integer> irq();
    @XmlAttribute Spelled<Long> base();
    Optional<Zpci> zpci();

    /** The identity of a PCI device on s390. */
    @ElementModel
    interface Zpci extends ModelledElement {
        @XmlAttribute Spelled<Integer> uid();
        @XmlAttribute Spelled<Long> fid();
    }

    /** A kind of bus. */
    enum AddressType { PCI, DRIVE, VIRTIO_SERIAL, CCID, USB, SPAPR_VIO, CCW, ISA, VIRTIO_MMIO, DIMM, UNASSIGNED }
}
