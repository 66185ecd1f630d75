package io.github.domainwright.domain.device.network;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.device.BootOrder;
import io.github.domainwright.domain.device.Rom;
import io.github.domainwright.domain.device.disk.Disk;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.Variant;
import io.github.domainwright.value.MacAddress;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** A network interface. */
@ElementModel
@ElementAt("devices/interface")
@Variant(name = "network", sets = "source/@network")
@Variant(name = "bridge", sets = "source/@bridge")
@Variant(name = "direct", sets = {"source/@dev", "source/@mode"})
@Variant(name = "user")
public interface NetworkInterface extends ModelledElement {
    @XmlAttribute Spelled<InterfaceType> type();
    /** Whether libvirt detaches a host device from its driver by itself. */
    @XmlAttribute Spelled<YesNo> managed();
    /** Whether the host follows the guest's filters and changed MAC address. */
    @XmlAttribute Spelled<YesNo> trustGuestRxFilters();
    Optional<Mac> mac();
    Optional<InterfaceSource> source();
    Optional<Vlan> vlan();
    Optional<VirtualPort> virtualport();
    Optional<Bandwidth> bandwidth();
    Optional<Port> port();
    List<IpAddress> ip();
    List<Route> route();
    List<PortForward> portForward();
    Optional<Script> script();
    Optional<Script> downscript();
    Optional<Disk.BackendDomain> backenddomain();
    Optional<InterfaceTarget> target();
    Optional<GuestInterface> guest();
    Optional<InterfaceModel> model();
    Optional<InterfaceDriver> driver();
    Optional<InterfaceBackend> backend();
    Optional<FilterReference> filterref();
    Optional<NetworkTuning> tune();
    Optional<Teaming> teaming();
    Optional<Link> link();
    Optional<Mtu> mtu();
    Optional<Coalesce> coalesce();
    Optional<BootOrder> boot();
    Optional<Alias> alias();
    Optional<Rom> rom();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** The MAC address of an interface. */
    @ElementModel
    interface Mac extends ModelledElement {
        @XmlAttribute Spelled<MacAddress> address();
        @XmlAttribute Spelled<MacType> type();
        /** Whether VMware checks that the address is unique. */
        @XmlAttribute Spelled<YesNo> check();
        /** The address that the guest has set; libvirt's own statement. */
        @XmlAttribute Spelled<MacAddress> currentAddress();
    }

    /** A program that is run when an interface comes up or goes down. */
    @ElementModel
    interface Script extends ModelledElement { @XmlAttribute Spelled<String> path(); }

    /** The interface's other end in the host. */
    @ElementModel
    interface InterfaceTarget extends ModelledElement {
        @XmlAttribute Spelled<String> dev();
        /** Whether libvirt makes the tap device. */
        @XmlAttribute Spelled<YesNo> managed();
    }

    /** The interface's name in a container. */
    @ElementModel
    interface GuestInterface extends ModelledElement {
        @XmlAttribute Spelled<String> dev();
        @XmlAttribute Spelled<String> actual();
    }

    /** The network card that a guest sees. */
    @ElementModel
    interface InterfaceModel extends ModelledElement { @XmlAttribute Spelled<String> type(); }

    /** Settings of the interface's other end. */
    @ElementModel
    interface NetworkTuning extends ModelledElement {
        /** Bytes that may wait to be sent. */
        Spelled<Integer> sndbuf();
    }

    /** Whether the cable is plugged in. */
    @ElementModel
    interface Link extends ModelledElement { @XmlAttribute Spelled<LinkState> state(); }

    /** The largest packet, in bytes. */
    @ElementModel
    interface Mtu extends ModelledElement { @XmlAttribute Spelled<Integer> size(); }

    /** When packets are reported together. */
    @ElementModel
    interface Coalesce extends ModelledElement { Optional<Receive> rx(); }

    /** When received packets are reported together. */
    @ElementModel
    interface Receive extends ModelledElement { Optional<Frames> frames(); }

    /** How many packets are reported together at most. */
    @ElementModel
    interface Frames extends ModelledElement { @XmlAttribute Spelled<Integer> max(); }

    /** Whether an interface is isolated from others of the same bridge. */
    @ElementModel
    interface Port extends ModelledElement { @XmlAttribute Spelled<YesNo> isolated(); }

    /** The network filter that guards an interface. */
    @ElementModel
    interface FilterReference extends ModelledElement {
        @XmlAttribute Spelled<String> filter();
        List<FilterParameter> parameter();
    }

    /** A parameter of a network filter. */
    @ElementModel
    interface FilterParameter extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<String> value();
    }

    /** What an interface is plugged into. */
    enum InterfaceType {
        BRIDGE, ETHERNET, VHOSTUSER, NETWORK, DIRECT, USER, INTERNAL, MCAST, CLIENT, UDP, SERVER, HOSTDEV, VDPA, NULL,
        VDS
    }

    /** Whether an address was given or made up. */
    enum MacType { GENERATED, STATIC }

    /** Whether the cable is plugged in. */
    enum LinkState { UP, DOWN }
}
