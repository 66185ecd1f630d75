package io.github.domainwright.domain.device;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** Where a device sits on its bus. */
@ElementModel
public interface Address extends ModelledElement {
    @XmlAttribute Spelled<AddressType> type();
    @XmlAttribute @Hex(digits = 4) Spelled<Integer> domain();
    @XmlAttribute Spelled<Integer> bus();
    @XmlAttribute Spelled<Integer> slot();
    @XmlAttribute @Hex Spelled<Integer> function();
    @XmlAttribute Spelled<OnOff> multifunction();
    @XmlAttribute Spelled<Integer> controller();
    @XmlAttribute Spelled<Integer> target();
    @XmlAttribute Spelled<Integer> unit();
    @XmlAttribute Spelled<String> port();
    @XmlAttribute @Hex(digits = 8) Spelled<Long> reg();
    @XmlAttribute @Hex Spelled<Integer> cssid();
    @XmlAttribute @Hex Spelled<Integer> ssid();
    @XmlAttribute @Hex(digits = 4) Spelled<Integer> devno();
    @XmlAttribute @Hex Spelled<Integer> iobase();
    @XmlAttribute @Hex Spelled<Integer> irq();
    @XmlAttribute @Hex Spelled<Long> base();
    Optional<Zpci> zpci();

    /** The identity of a PCI device on s390. */
    @ElementModel
    interface Zpci extends ModelledElement {
        @XmlAttribute @Hex(digits = 4) Spelled<Integer> uid();
        @XmlAttribute @Hex(digits = 8) Spelled<Long> fid();
    }

    /** A kind of bus. */
    enum AddressType { PCI, DRIVE, VIRTIO_SERIAL, CCID, USB, SPAPR_VIO, CCW, ISA, VIRTIO_MMIO, DIMM, UNASSIGNED }
}
