package io.github.domainwright.examples;

import io.github.domainwright.examples.aarch64.ArmAgent;
import io.github.domainwright.examples.aarch64.ArmAgentBuilder;
import io.github.domainwright.examples.aarch64.ArmAgentXml;
import io.github.domainwright.examples.bios.LegacyServer;
import io.github.domainwright.examples.bios.LegacyServerBuilder;
import io.github.domainwright.examples.bios.LegacyServerXml;
import io.github.domainwright.examples.desktop.Kiosk;
import io.github.domainwright.examples.desktop.KioskBuilder;
import io.github.domainwright.examples.desktop.KioskXml;
import io.github.domainwright.examples.interfaceprofile.StorageNode;
import io.github.domainwright.examples.interfaceprofile.StorageNodeBuilder;
import io.github.domainwright.examples.interfaceprofile.StorageNodeXml;
import io.github.domainwright.examples.largeguest.LargeServer;
import io.github.domainwright.examples.largeguest.LargeServerBuilder;
import io.github.domainwright.examples.largeguest.LargeServerXml;
import io.github.domainwright.examples.netboot.Installer;
import io.github.domainwright.examples.netboot.InstallerBuilder;
import io.github.domainwright.examples.netboot.InstallerXml;
import io.github.domainwright.examples.netboot.KernelTrial;
import io.github.domainwright.examples.netboot.KernelTrialBuilder;
import io.github.domainwright.examples.netboot.KernelTrialXml;
import io.github.domainwright.examples.numa.DatabaseServer;
import io.github.domainwright.examples.numa.DatabaseServerBuilder;
import io.github.domainwright.examples.numa.DatabaseServerXml;
import io.github.domainwright.examples.plainuefi.PlainServer;
import io.github.domainwright.examples.plainuefi.PlainServerBuilder;
import io.github.domainwright.examples.plainuefi.PlainServerXml;
import io.github.domainwright.examples.preset.LinuxServer;
import io.github.domainwright.examples.preset.LinuxServerBuilder;
import io.github.domainwright.examples.preset.LinuxServerXml;
import io.github.domainwright.examples.secureboot.BuildAgent;
import io.github.domainwright.examples.secureboot.BuildAgentBuilder;
import io.github.domainwright.examples.secureboot.BuildAgentXml;
import io.github.domainwright.examples.sharing.FileServer;
import io.github.domainwright.examples.sharing.FileServerBuilder;
import io.github.domainwright.examples.sharing.FileServerXml;
import io.github.domainwright.examples.windows11.Workstation;
import io.github.domainwright.examples.windows11.WorkstationBuilder;
import io.github.domainwright.examples.windows11.WorkstationXml;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The documents that the examples make, by the name of the file they are kept in. */
public final class ExampleDomains {
    private ExampleDomains() {}

    /** Returns all documents. */
    public static Map<String, String> all() {
        Map<String, String> documents = new LinkedHashMap<>();
        BuildAgent agent = BuildAgentBuilder.builder()
                .name("agent-7")
                .rootDisk(Path.of("/vm/agent-7.qcow2"))
                .build();
        documents.put("secure-boot-centos-7", BuildAgentXml.toXml(agent, distro("centos", "7")));
        documents.put("secure-boot-automatic", BuildAgentXml.toXml(agent));

        ArmAgent arm = ArmAgentBuilder.builder()
                .name("arm-1")
                .rootDisk(Path.of("/vm/arm-1.qcow2"))
                .mac(MacAddress.of("52:54:00:00:00:01"))
                .build();
        documents.put("aarch64-centos-7", ArmAgentXml.toXml(arm, distro("centos", "7")));
        documents.put("aarch64-automatic", ArmAgentXml.toXml(arm));

        PlainServer server = PlainServerBuilder.builder()
                .name("plain-1")
                .memory(MemorySize.parse("2 GiB"))
                .vcpus(2)
                .rootDisk(Path.of("/vm/plain-1.qcow2"))
                .build();
        documents.put("plain-uefi-fedora-43", PlainServerXml.toXml(server, distro("fedora", "43")));
        documents.put("plain-uefi-debian-12", PlainServerXml.toXml(server, distro("debian", "12")));
        documents.put("plain-uefi-automatic", PlainServerXml.toXml(server));

        LegacyServer legacy = LegacyServerBuilder.builder()
                .name("legacy-1")
                .rootDisk(Path.of("/vm/legacy-1.img"))
                .build();
        documents.put("bios", LegacyServerXml.toXml(legacy));

        StorageNode node = StorageNodeBuilder.builder()
                .name("storage-1")
                .nvram(Path.of("/vm/storage-1_VARS.fd"))
                .rootDisk(Path.of("/vm/storage-1.qcow2"))
                .uuid(UUID.fromString("4dea22b3-1d52-48f3-a516-782e98ab3fa0"))
                .dataDisks(List.of(Path.of("/vm/data-1.img"), Path.of("/vm/data-2.img")))
                .cards(List.of(MacAddress.of("52:54:00:00:01:01"), MacAddress.of("52:54:00:00:01:02")))
                .build();
        documents.put("setup-mode-debian-12", StorageNodeXml.toXml(node, distro("debian", "12")));
        documents.put("setup-mode-automatic", StorageNodeXml.toXml(node));
        wholeMachines(documents);
        documents.putAll(DeviceDomains.all());
        documents.putAll(NewerDomains.all());
        documents.putAll(CompositionDomains.all());
        return documents;
    }

    private static void wholeMachines(Map<String, String> documents) {
        Workstation workstation = WorkstationBuilder.builder()
                .name("desk-1")
                .memory(MemorySize.parse("8 GiB"))
                .systemDisk(Path.of("/vm/desk-1.qcow2"))
                .drivers(Path.of("/vm/virtio-win.iso"))
                .build();
        documents.put("windows-11", WorkstationXml.toXml(workstation));
        documents.put("windows-11-fedora-43", WorkstationXml.toXml(workstation, distro("fedora", "43")));

        DatabaseServer database = DatabaseServerBuilder.builder()
                .name("database-1")
                .emulatorCpus(CpuSet.parse("0-1"))
                .rootDisk(Path.of("/vm/database-1.qcow2"))
                .build();
        documents.put("numa", DatabaseServerXml.toXml(database));

        FileServer files = FileServerBuilder.builder()
                .name("files-1")
                .cid(7)
                .rootDisk(Path.of("/vm/files-1.qcow2"))
                .projects(Path.of("/srv/projects"))
                .title("File server of the team")
                .dataDisks(List.of(Path.of("/vm/files-2.qcow2"), Path.of("/vm/files-3.qcow2")))
                .build();
        documents.put("sharing", FileServerXml.toXml(files));

        Kiosk kiosk = KioskBuilder.builder()
                .name("kiosk-1")
                .rootDisk(Path.of("/vm/kiosk-1.qcow2"))
                .build();
        documents.put("desktop", KioskXml.toXml(kiosk));

        Installer installer = InstallerBuilder.builder()
                .name("install-1")
                .rootDisk(Path.of("/vm/install-1.qcow2"))
                .build();
        documents.put("network-boot", InstallerXml.toXml(installer));
        KernelTrial trial = KernelTrialBuilder.builder().name("kernel-1").build();
        documents.put("direct-kernel-boot", KernelTrialXml.toXml(trial));

        LargeServer large = LargeServerBuilder.builder()
                .name("large-1")
                .rootDisk(Path.of("/vm/large-1.qcow2"))
                .build();
        documents.put("large-guest", LargeServerXml.toXml(large));

        LinuxServer linux = LinuxServerBuilder.builder()
                .name("linux-1")
                .memory(MemorySize.parse("4 GiB"))
                .vcpus(8)
                .mac(MacAddress.of("52:54:00:00:02:01"))
                .disks(List.of(Path.of("/vm/linux-1.qcow2"), Path.of("/vm/linux-2.qcow2")))
                .build();
        documents.put("preset", LinuxServerXml.toXml(linux));
    }

    private static FirmwareSource distro(String id, String version) {
        return FirmwareTable.builtIn().distro(id, version);
    }
}
