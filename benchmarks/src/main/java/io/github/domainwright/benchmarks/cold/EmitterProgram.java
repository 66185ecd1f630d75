package io.github.domainwright.benchmarks.cold;

import io.github.domainwright.benchmarks.guest.SecureServer;
import io.github.domainwright.benchmarks.guest.SecureServerXml;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.UUID;

/** Prints the first document of the generated emitter; its rules about memory and vCPUs are loaded and asked, too. */
public final class EmitterProgram {
    private EmitterProgram() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        System.out.println(SecureServerXml.toXml(new SecureServer(
                "build-agent-0007",
                new UUID(0x4dea22b31d52d8f3L, 0x8516782e98ab0007L),
                "Build agent 0007",
                new MemorySize(8 << 20),
                4,
                Path.of("/var/lib/libvirt/qemu/nvram/build-agent-0007_VARS.fd"),
                Path.of("/var/lib/libvirt/images/build-agent-0007.qcow2"),
                "AGENT-0007",
                Path.of("/var/lib/libvirt/images/build-agent-0007-cache.qcow2"),
                MacAddress.of("52:54:00:12:00:07"))));
    }
}
