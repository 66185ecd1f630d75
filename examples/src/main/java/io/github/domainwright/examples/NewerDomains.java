package io.github.domainwright.examples;

import io.github.domainwright.examples.newer.ArmBoardBuilder;
import io.github.domainwright.examples.newer.ArmBoardXml;
import io.github.domainwright.examples.newer.SealedMachineBuilder;
import io.github.domainwright.examples.newer.SealedMachineXml;
import io.github.domainwright.examples.newer.SnapshotServer;
import io.github.domainwright.examples.newer.SnapshotServerBuilder;
import io.github.domainwright.examples.newer.SnapshotServerXml;
import io.github.domainwright.examples.newer.TrustDomainBuilder;
import io.github.domainwright.examples.newer.TrustDomainXml;
import io.github.domainwright.firmware.FirmwareTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The documents of examples that only a libvirt newer than that of Debian 12 knows. */
final class NewerDomains {
    private static final Path IMAGE = Path.of("/vm/system.qcow2");

    private NewerDomains() {}

    static Map<String, String> all() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(
                "sev-snp",
                SealedMachineXml.toXml(SealedMachineBuilder.builder()
                        .name("sealed-2")
                        .rootDisk(IMAGE)
                        .build()));
        documents.put(
                "tdx",
                TrustDomainXml.toXml(TrustDomainBuilder.builder()
                        .name("trust-1")
                        .rootDisk(IMAGE)
                        .build()));
        documents.put(
                "ras",
                ArmBoardXml.toXml(ArmBoardBuilder.builder()
                        .name("board-1")
                        .rootDisk(IMAGE)
                        .build()));
        SnapshotServer server = SnapshotServerBuilder.builder()
                .name("snapshots-1")
                .rootDisk(IMAGE)
                .build();
        documents.put("snapshots-automatic", SnapshotServerXml.toXml(server));
        documents.put(
                "snapshots-fedora-43",
                SnapshotServerXml.toXml(server, FirmwareTable.builtIn().distro("fedora", "43")));
        return documents;
    }
}
