package io.github.domainwright.examples;

import io.github.domainwright.examples.bios.SerialConsoleBuilder;
import io.github.domainwright.examples.bios.SerialConsoleXml;
import io.github.domainwright.examples.confidential.SealedServerBuilder;
import io.github.domainwright.examples.confidential.SealedServerXml;
import io.github.domainwright.examples.console.ConsoleServerBuilder;
import io.github.domainwright.examples.console.ConsoleServerXml;
import io.github.domainwright.examples.enclave.EnclaveServerBuilder;
import io.github.domainwright.examples.enclave.EnclaveServerXml;
import io.github.domainwright.examples.identity.VendorApplianceBuilder;
import io.github.domainwright.examples.identity.VendorApplianceXml;
import io.github.domainwright.examples.memory.GrowingServerBuilder;
import io.github.domainwright.examples.memory.GrowingServerXml;
import io.github.domainwright.examples.network.RouterBuilder;
import io.github.domainwright.examples.network.RouterXml;
import io.github.domainwright.examples.passthrough.LaboratoryBuilder;
import io.github.domainwright.examples.passthrough.LaboratoryXml;
import io.github.domainwright.examples.remote.LocalScreenBuilder;
import io.github.domainwright.examples.remote.LocalScreenXml;
import io.github.domainwright.examples.remote.NetworkScreenBuilder;
import io.github.domainwright.examples.remote.NetworkScreenXml;
import io.github.domainwright.examples.remote.RemoteDesktopBuilder;
import io.github.domainwright.examples.remote.RemoteDesktopXml;
import io.github.domainwright.examples.remote.SharedScreenBuilder;
import io.github.domainwright.examples.remote.SharedScreenXml;
import io.github.domainwright.examples.storage.RetroMachineBuilder;
import io.github.domainwright.examples.storage.RetroMachineXml;
import io.github.domainwright.examples.storage.StorageGatewayBuilder;
import io.github.domainwright.examples.storage.StorageGatewayXml;
import io.github.domainwright.examples.tuning.SignalServerBuilder;
import io.github.domainwright.examples.tuning.SignalServerXml;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.PciAddress;
import io.github.domainwright.value.UsbId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The documents of the examples that show one kind of device or one part of a machine each. */
final class DeviceDomains {
    private static final Path IMAGE = Path.of("/vm/system.qcow2");
    private static final UUID SECRET = UUID.fromString("6dd3e4a5-1d76-44ce-961f-f119f5aad935");

    private DeviceDomains() {}

    static Map<String, String> all() {
        Map<String, String> documents = new LinkedHashMap<>();
        machines(documents);
        storage(documents);
        screens(documents);
        devices(documents);
        return documents;
    }

    private static void machines(Map<String, String> documents) {
        documents.put(
                "tuning",
                SignalServerXml.toXml(SignalServerBuilder.builder()
                        .name("signal-1")
                        .rootDisk(Path.of("/vm/signal-1.img"))
                        .build()));
        documents.put(
                "identity",
                VendorApplianceXml.toXml(VendorApplianceBuilder.builder()
                        .name("gateway-7")
                        .generation(UUID.fromString("43dc0cf8-809b-4adb-9bea-a9abb5f3d90e"))
                        .serial("7-0001")
                        .rootDisk(IMAGE)
                        .role("primary")
                        .build()));
        documents.put(
                "bios-serial",
                SerialConsoleXml.toXml(SerialConsoleBuilder.builder()
                        .name("headless-1")
                        .rootDisk(IMAGE)
                        .build()));
        documents.put(
                "sev-es",
                SealedServerXml.toXml(SealedServerBuilder.builder()
                        .name("sealed-1")
                        .rootDisk(IMAGE)
                        .build()));
        documents.put(
                "enclave",
                EnclaveServerXml.toXml(EnclaveServerBuilder.builder()
                        .name("enclave-1")
                        .rootDisk(IMAGE)
                        .build()));
    }

    private static void storage(Map<String, String> documents) {
        documents.put(
                "storage",
                StorageGatewayXml.toXml(StorageGatewayBuilder.builder()
                        .name("gateway-1")
                        .system(IMAGE)
                        .volume(Path.of("/dev/vg/gateway"))
                        .image("pool/gateway")
                        .drive(PciAddress.parse("0000:04:00.0"))
                        .served(Path.of("/run/guests/disk.sock"))
                        .backup("gateway-1.qcow2")
                        .build()));
        documents.put(
                "floppy",
                RetroMachineXml.toXml(RetroMachineBuilder.builder()
                        .name("retro-1")
                        .disk(Path.of("/vm/retro.img"))
                        .floppy(Path.of("/vm/boot.img"))
                        .build()));
    }

    private static void screens(Map<String, String> documents) {
        documents.put(
                "spice",
                RemoteDesktopXml.toXml(RemoteDesktopBuilder.builder()
                        .name("desktop-1")
                        .rootDisk(IMAGE)
                        .password("open sesame")
                        .build()));
        documents.put(
                "vnc",
                SharedScreenXml.toXml(SharedScreenBuilder.builder()
                        .name("class-1")
                        .password("blue sky")
                        .tpmSecret(SECRET)
                        .rootDisk(IMAGE)
                        .build()));
        documents.put(
                "local-screen",
                LocalScreenXml.toXml(LocalScreenBuilder.builder()
                        .name("local-1")
                        .rootDisk(IMAGE)
                        .build()));
        documents.put(
                "network-screen",
                NetworkScreenXml.toXml(NetworkScreenBuilder.builder()
                        .name("managed-1")
                        .rootDisk(IMAGE)
                        .build()));
    }

    private static void devices(Map<String, String> documents) {
        documents.put(
                "interfaces",
                RouterXml.toXml(RouterBuilder.builder()
                        .name("router-1")
                        .rootDisk(IMAGE)
                        .outside(MacAddress.of("52:54:00:00:03:01"))
                        .card(PciAddress.parse("0000:05:10.1"))
                        .build()));
        documents.put(
                "character-devices",
                ConsoleServerXml.toXml(ConsoleServerBuilder.builder()
                        .name("console-1")
                        .rootDisk(IMAGE)
                        .build()));
        documents.put(
                "host-devices",
                LaboratoryXml.toXml(LaboratoryBuilder.builder()
                        .name("laboratory-1")
                        .rootDisk(IMAGE)
                        .gpu(PciAddress.parse("0000:03:00.0"))
                        .camera(UsbId.parse("046d:0a5d"))
                        .display(UUID.fromString("c2177883-f1bb-47f0-914d-32a22e3a8804"))
                        .build()));
        documents.put(
                "memory-devices",
                GrowingServerXml.toXml(GrowingServerBuilder.builder()
                        .name("growing-1")
                        .rootDisk(IMAGE)
                        .journal(Path.of("/vm/journal.img"))
                        .archive(Path.of("/run/guests/archive.sock"))
                        .build()));
    }
}
