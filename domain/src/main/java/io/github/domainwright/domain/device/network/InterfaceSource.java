package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.hostdev.HostDeviceSource;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.storage.Reconnect;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an interface is plugged into; which members count depends on its type. */
@ElementModel
public interface InterfaceSource extends ModelledElement {
    @XmlAttribute Spelled<UUID> switchid();
    @XmlAttribute Spelled<String> network();
    @XmlAttribute Spelled<String> portgroup();
    /** libvirt's own number of the port in the network. */
    @XmlAttribute Spelled<String> portid();
    @XmlAttribute Spelled<SocketType> type();
    @XmlAttribute Spelled<String> path();
    @XmlAttribute Spelled<String> bridge();
    @XmlAttribute Spelled<MacTableManager> macTableManager();
    @XmlAttribute Spelled<String> address();
    @XmlAttribute Spelled<Integer> port();
    @XmlAttribute Spelled<String> name();
    @XmlAttribute Spelled<String> dev();
    @XmlAttribute Spelled<SourceMode> mode();
    @XmlAttribute Spelled<String> portgroupid();
    @XmlAttribute Spelled<Long> connectionid();
    /** The device is no longer there; libvirt's own statement. */
    @XmlAttribute Spelled<YesNo> missing();
    Optional<Reconnect> reconnect();
    Optional<Local> local();
    Optional<HostDeviceSource.UsbIdentity> vendor();
    Optional<HostDeviceSource.UsbIdentity> product();
    @XmlElement(name = "address") Optional<HostAddress> hostAddress();
    List<IpAddress> ip();
    List<Route> route();

    /** The local end of a UDP tunnel. */
    @ElementModel
    interface Local extends ModelledElement {
        @XmlAttribute Spelled<String> address();
        @XmlAttribute Spelled<Integer> port();
    }

    /** The host's device that is assigned as an interface. */
    @ElementModel
    interface HostAddress extends ModelledElement {
        @XmlAttribute Spelled<HostAddressType> type();
        @XmlAttribute @Hex(digits = 4) Spelled<Integer> domain();
        @XmlAttribute Spelled<Integer> bus();
        @XmlAttribute @Hex(digits = 2) Spelled<Integer> slot();
        @XmlAttribute @Hex Spelled<Integer> function();
        @XmlAttribute Spelled<OnOff> multifunction();
        @XmlAttribute Spelled<Integer> device();
        @XmlAttribute Spelled<String> port();
    }

    /** What kind of socket a vhost-user interface has. */
    enum SocketType { UNIX }

    /** How a macvtap device forwards packets, or who opens a socket. */
    enum SourceMode { SERVER, CLIENT, VEPA, BRIDGE, PRIVATE, PASSTHROUGH }

    /** Who keeps the bridge's table of addresses. */
    enum MacTableManager { KERNEL, LIBVIRT }

    /** The bus of the host's device. */
    enum HostAddressType { PCI, USB }
}
