package io.github.domainwright.domain.device.hostdev;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.PciAddress;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.storage.Authentication;
import io.github.domainwright.domain.storage.Initiator;
import io.github.domainwright.domain.storage.StartupPolicy;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which device of the host is meant. */
@ElementModel
public interface HostDeviceSource extends ModelledElement {
    @XmlAttribute Spelled<StartupPolicy> startupPolicy();
    @XmlAttribute Spelled<GuestReset> guestReset();
    /** Whether writes to the PCI configuration are filtered; turning it off is unsafe. */
    @XmlAttribute Spelled<YesNo> writeFiltering();
    @XmlAttribute Spelled<Protocol> protocol();
    @XmlAttribute Spelled<String> name();
    @XmlAttribute Spelled<String> wwpn();
    List<ServerHost> host();
    Optional<Authentication> auth();
    Optional<Initiator> initiator();
    Optional<UsbIdentity> vendor();
    Optional<UsbIdentity> product();
    Optional<Adapter> adapter();
    Optional<SourceAddress> address();
    /** A block device, for a container. */
    Spelled<String> block();
    /** A character device, for a container. */
    @XmlElement(name = "char") Spelled<String> characterDevice();
    /** A network interface, for a container. */
    @XmlElement(name = "interface") Spelled<String> networkInterface();

    /** The place of the device in the host. */
    @ElementModel
    interface SourceAddress extends ModelledElement {
        @XmlAttribute @Hex(digits = 4) Spelled<Integer> domain();
        @XmlAttribute Spelled<Integer> bus();
        @XmlAttribute @Hex(digits = 2) Spelled<Integer> slot();
        @XmlAttribute @Hex Spelled<Integer> function();
        @XmlAttribute Spelled<OnOff> multifunction();
        @XmlAttribute Spelled<Integer> target();
        @XmlAttribute Spelled<Long> unit();
        @XmlAttribute Spelled<String> port();
        @XmlAttribute Spelled<Integer> device();
        @XmlAttribute Spelled<UUID> uuid();
    }

    /** The server of an iSCSI device. */
    @ElementModel
    interface ServerHost extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<Integer> port();
    }

    /** The number of a USB vendor or product. */
    @ElementModel
    interface UsbIdentity extends ModelledElement { @XmlAttribute @Hex(digits = 4) Spelled<Integer> id(); }

    /** The SCSI adapter of the host. */
    @ElementModel
    interface Adapter extends ModelledElement {
        @XmlAttribute Spelled<AdapterType> type();
        @XmlAttribute Spelled<String> parent();
        @XmlAttribute(name = "parent_wwnn") Spelled<String> parentWwnn();
        @XmlAttribute(name = "parent_wwpn") Spelled<String> parentWwpn();
        @XmlAttribute(name = "parent_fabric_wwn") Spelled<String> parentFabricWwn();
        @XmlAttribute Spelled<YesNo> managed();
        @XmlAttribute Spelled<String> wwnn();
        @XmlAttribute Spelled<String> wwpn();
        @XmlAttribute Spelled<String> name();
        Optional<ParentAddress> parentaddr();
    }

    /** The PCI device of an adapter. */
    @ElementModel
    interface ParentAddress extends ModelledElement {
        @XmlAttribute(name = "unique_id") Spelled<Integer> uniqueId();
        Optional<PciAddress> address();
    }

    /** How a SCSI device of the host is reached. */
    enum Protocol { ADAPTER, ISCSI, VHOST }

    /** A kind of SCSI adapter. */
    enum AdapterType { @XmlEnumValue("scsi_host") SCSI_HOST, @XmlEnumValue("fc_host") FC_HOST }

    /** When a guest may reset a USB device. */
    enum GuestReset { OFF, UNINITIALIZED, ON }
}
