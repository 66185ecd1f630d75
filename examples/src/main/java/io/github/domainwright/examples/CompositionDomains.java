package io.github.domainwright.examples;

import io.github.domainwright.annotation.DiskCache;
import io.github.domainwright.examples.imported.MovedServer;
import io.github.domainwright.examples.imported.MovedServerXml;
import io.github.domainwright.examples.linuxserver.WebServerBuilder;
import io.github.domainwright.examples.linuxserver.WebServerXml;
import io.github.domainwright.examples.parameters.Cluster;
import io.github.domainwright.examples.parameters.ClusterBuilder;
import io.github.domainwright.examples.parameters.ClusterXml;
import io.github.domainwright.examples.raw.TracedServerBuilder;
import io.github.domainwright.examples.raw.TracedServerXml;
import io.github.domainwright.examples.windows11.ArmWorkstationBuilder;
import io.github.domainwright.examples.windows11.ArmWorkstationXml;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of the examples that show how profiles are composed: of presets, records and fragments. */
final class CompositionDomains {
    private static final Path IMAGE = Path.of("/vm/system.qcow2");

    private CompositionDomains() {}

    static Map<String, String> all() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(
                "linux-server",
                WebServerXml.toXml(WebServerBuilder.builder()
                        .name("web-1")
                        .memory(MemorySize.parse("4 GiB"))
                        .vcpus(2)
                        .rootDisk(IMAGE)
                        .mac(MacAddress.of("52:54:00:00:04:01"))
                        .build()));
        documents.put(
                "windows-11-arm",
                ArmWorkstationXml.toXml(ArmWorkstationBuilder.builder()
                        .name("desk-2")
                        .memory(MemorySize.parse("8 GiB"))
                        .vcpus(4)
                        .systemDisk(IMAGE)
                        .build()));
        documents.put(
                "records",
                ClusterXml.toXml(ClusterBuilder.builder()
                        .name("node-1")
                        .size(new Cluster.Size(MemorySize.parse("16 GiB"), 8))
                        .rootDisk(IMAGE)
                        .serial("NODE-1")
                        .disks(List.of(
                                new Cluster.DataDisk(Path.of("/dev/vg/one"), "DATA-1", Optional.of(DiskCache.NONE)),
                                new Cluster.DataDisk(Path.of("/dev/vg/two"), "DATA-2", Optional.empty())))
                        .storage(new Cluster.StorageCard(MacAddress.of("52:54:00:00:04:02"), 9000))
                        .build()));
        documents.put("imported", MovedServerXml.toXml(MovedServer.imported()));
        documents.put(
                "raw",
                TracedServerXml.toXml(TracedServerBuilder.builder()
                        .name("traced-1")
                        .rootDisk(IMAGE)
                        .build()));
        return documents;
    }
}
