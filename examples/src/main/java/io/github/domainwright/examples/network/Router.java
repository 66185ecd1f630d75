package io.github.domainwright.examples.network;

import io.github.domainwright.annotation.Bandwidth;
import io.github.domainwright.annotation.BridgeInterface;
import io.github.domainwright.annotation.DirectInterface;
import io.github.domainwright.annotation.DirectMode;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.EthernetInterface;
import io.github.domainwright.annotation.HostDeviceInterface;
import io.github.domainwright.annotation.InterfaceDriver;
import io.github.domainwright.annotation.InterfaceDriverName;
import io.github.domainwright.annotation.InterfaceModel;
import io.github.domainwright.annotation.LinkState;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryAccess;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.MemorySource;
import io.github.domainwright.annotation.NativeVlan;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Rate;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.UserInterface;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VdpaInterface;
import io.github.domainwright.annotation.VhostUserInterface;
import io.github.domainwright.annotation.VhostUserMode;
import io.github.domainwright.annotation.VirtualPort;
import io.github.domainwright.annotation.VirtualPortType;
import io.github.domainwright.annotation.VlanTag;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.PciAddress;
import java.nio.file.Path;

/**
 * A router between networks of each kind that libvirt knows.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 * @param outside the address of its outer card
 * @param card the function of a network card that it has for itself
 */
@VmProfile
@SecureBoot
@Memory("2 GiB")
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
@Vcpus(4)
@NetworkInterface(
        network = "servers",
        portgroup = "dmz",
        mtu = 9000,
        link = LinkState.UP,
        filter = "clean-traffic",
        bandwidth =
                @Bandwidth(
                        inbound = @Rate(average = 1000, peak = 5000, burst = 1024, floor = 200),
                        outbound = @Rate(average = 500)))
@BridgeInterface(
        bridge = "ovsbr0",
        device = "router-in",
        vlan = {@VlanTag(id = 42, nativeMode = NativeVlan.UNTAGGED), @VlanTag(id = 43)},
        virtualPort =
                @VirtualPort(type = VirtualPortType.OPENVSWITCH, interfaceId = "09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f"))
@UserInterface(model = InterfaceModel.E1000E)
@VhostUserInterface(
        socket = "/run/vhost/router.sock",
        mode = VhostUserMode.SERVER,
        driver = @InterfaceDriver(queues = 4, receiveQueueSize = 1024, transmitQueueSize = 1024))
@VdpaInterface(source = "/dev/vhost-vdpa-0")
@EthernetInterface(device = "router-tap", managed = YesNo.NO, link = LinkState.DOWN)
public record Router(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk,

        @DirectInterface(
                source = "eth0",
                mode = DirectMode.BRIDGE,
                driver = @InterfaceDriver(name = InterfaceDriverName.VHOST, queues = 4))
        MacAddress outside,

        @HostDeviceInterface(managed = YesNo.YES, vlan = @VlanTag(id = 44))
        PciAddress card) {}
