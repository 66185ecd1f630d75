package io.github.domainwright.domain.device.hostdev;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.device.BootOrder;
import io.github.domainwright.domain.device.Rom;
import io.github.domainwright.domain.device.disk.SgIo;
import io.github.domainwright.domain.device.network.IpAddress;
import io.github.domainwright.domain.device.network.Route;
import io.github.domainwright.domain.device.network.Teaming;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.List;
import java.util.Optional;

/** A device of the host that is assigned to the guest. */
@ElementModel
@ElementAt("devices/hostdev")
public interface HostDevice extends ModelledElement {
    @XmlAttribute Spelled<HostDeviceMode> mode();
    @XmlAttribute Spelled<HostDeviceType> type();
    /** Whether libvirt detaches the device from the host's driver by itself. */
    @XmlAttribute Spelled<YesNo> managed();
    @XmlAttribute Spelled<SgIo> sgio();
    /** Whether the emulator may send any SCSI command. */
    @XmlAttribute Spelled<YesNo> rawio();
    @XmlAttribute Spelled<HostDeviceModel> model();
    /** Whether a mediated device shows a picture. */
    @XmlAttribute Spelled<OnOff> display();
    /** Whether the picture is there before the guest's driver is. */
    @XmlAttribute Spelled<OnOff> ramfb();
    Optional<HostDeviceDriver> driver();
    Optional<HostDeviceSource> source();
    List<IpAddress> ip();
    List<Route> route();
    Optional<Teaming> teaming();
    boolean readonly();
    boolean shareable();
    Optional<BootOrder> boot();
    Optional<Alias> alias();
    Optional<Rom> rom();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** The driver of the host through which a device is assigned. */
    @ElementModel
    interface HostDeviceDriver extends ModelledElement {
        @XmlAttribute Spelled<DriverName> name();
        @XmlAttribute Spelled<String> model();
        @XmlAttribute Spelled<YesNo> iommufd();
    }

    /** Whether a whole device is assigned or a container uses it. */
    enum HostDeviceMode { SUBSYSTEM, CAPABILITIES }

    /** A kind of device of the host. */
    enum HostDeviceType { PCI, USB, SCSI, @XmlEnumValue("scsi_host") SCSI_HOST, MDEV, STORAGE, MISC, NET }

    /** What a guest sees of a mediated device or a vhost device. */
    enum HostDeviceModel { VIRTIO, VIRTIO_TRANSITIONAL, VIRTIO_NON_TRANSITIONAL, VFIO_PCI, VFIO_CCW, VFIO_AP }

    /** A driver of the host for assigned devices. */
    enum DriverName { KVM, VFIO, XEN }
}
