package io.github.domainwright.examples.typed;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.chardev.CharacterDevice;
import io.github.domainwright.domain.device.chardev.CharacterDeviceBuilder;
import io.github.domainwright.domain.device.chardev.CharacterDeviceType;
import io.github.domainwright.domain.device.disk.Disk;
import io.github.domainwright.domain.device.disk.DiskBuilder;
import io.github.domainwright.domain.device.disk.DiskDriver;
import io.github.domainwright.domain.device.hostdev.HostDevice;
import io.github.domainwright.domain.device.hostdev.HostDeviceBuilder;
import io.github.domainwright.domain.device.network.NetworkInterface;
import io.github.domainwright.domain.device.network.NetworkInterfaceBuilder;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Devices built with the typed builders, in a guest. */
public final class TypedDevices {
    private TypedDevices() {}

    /** Returns the document of a guest. */
    public static String document() {
        Disk image = DiskBuilder.builder()
                .file("/vm/data.qcow2")
                .driver(driver -> driver.name("qemu").type(DiskDriver.DriverFormat.QCOW2))
                .target(target -> target.dev("vdb").bus(Disk.DiskBus.VIRTIO))
                .serial("DATA-1")
                .build();
        Disk volume = DiskBuilder.builder()
                .volume("vms", "appliance-1")
                .target(target -> target.dev("vdc").bus(Disk.DiskBus.VIRTIO))
                .build();
        HostDevice accelerator = HostDeviceBuilder.builder()
                .mode(HostDevice.HostDeviceMode.SUBSYSTEM)
                .type(HostDevice.HostDeviceType.PCI)
                .managed(YesNo.YES)
                .source(source -> source.address(
                        address -> address.domain(0).bus(0x41).slot(0).function(0)))
                .build();
        CharacterDevice port = CharacterDeviceBuilder.TYPE
                .builder("serial")
                .type(CharacterDeviceType.PTY)
                .build();
        NetworkInterface uplink = NetworkInterfaceBuilder.builder()
                .bridge("br0")
                .mac(mac -> mac.address(MacAddress.of("52:54:00:00:05:01")))
                .model(model -> model.type("virtio"))
                .build();
        return ApplianceXml.toXml(ApplianceBuilder.builder()
                .name("appliance-1")
                .system(Path.of("/dev/vg/appliance-1"))
                .disks(List.of(image, volume))
                .accelerator(accelerator)
                .port(port)
                .networks(List.of(
                        new Appliance.Network(
                                Optional.of(uplink),
                                List.of(MacAddress.of("52:54:00:00:05:02"), MacAddress.of("52:54:00:00:05:03"))),
                        new Appliance.Network(Optional.empty(), List.of(MacAddress.of("52:54:00:00:05:04")))))
                .build());
    }
}
