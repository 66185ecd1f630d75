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
    @XmlAttribute Spelled<Integer> controller();
    @XmlAttribute Spelled<Integer> bus();
    /** The port of a hub's port: {@code 1.2} is port 2 of the hub at port 1. */
    @XmlAttribute Spelled<String> port();
    @XmlAttribute Spelled<Integer> slot();
    @XmlAttribute @Hex Spelled<Integer> function();
    /** Whether there are devices on the slot's other functions. */
    @XmlAttribute Spelled<OnOff> multifunction();
    @XmlAttribute Spelled<Integer> target();
    /** The place of a disk at its target. */
    @XmlAttribute Spelled<Integer> unit();
    /** The register of a device on the virtual bus of pSeries. */
    @XmlAttribute @Hex(digits = 8) Spelled<Long> reg();
    /** The channel subsystem of s390. */
    @XmlAttribute @Hex Spelled<Integer> cssid();
    /** The set of subchannels of s390. */
    @XmlAttribute @Hex Spelled<Integer> ssid();
    /** The device number of s390. */
    @XmlAttribute @Hex(digits = 4) Spelled<Integer> devno();
    @XmlAttribute @Hex Spelled<Integer> iobase();
    @XmlAttribute @Hex Spelled<Integer> irq();
    /** Where memory begins in the guest. */
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
