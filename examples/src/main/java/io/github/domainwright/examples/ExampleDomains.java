package io.github.domainwright.examples;

import io.github.domainwright.examples.aarch64.ArmAgent;
import io.github.domainwright.examples.aarch64.ArmAgentBuilder;
import io.github.domainwright.examples.aarch64.ArmAgentXml;
import io.github.domainwright.examples.bios.LegacyServer;
import io.github.domainwright.examples.bios.LegacyServerBuilder;
import io.github.domainwright.examples.bios.LegacyServerXml;
import io.github.domainwright.examples.interfaceprofile.StorageNode;
import io.github.domainwright.examples.interfaceprofile.StorageNodeBuilder;
import io.github.domainwright.examples.interfaceprofile.StorageNodeXml;
import io.github.domainwright.examples.plainuefi.PlainServer;
import io.github.domainwright.examples.plainuefi.PlainServerBuilder;
import io.github.domainwright.examples.plainuefi.PlainServerXml;
import io.github.domainwright.examples.secureboot.BuildAgent;
import io.github.domainwright.examples.secureboot.BuildAgentBuilder;
import io.github.domainwright.examples.secureboot.BuildAgentXml;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
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
        return documents;
    }

    private static FirmwareSource distro(String id, String version) {
        return FirmwareTable.builtIn().distro(id, version);
    }
}
