package io.github.domainwright.benchmarks.guest;

import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Guests with the values that real ones have. */
public final class Guests {
    private static final String IMAGES = "/var/lib/libvirt/images/";

    private Guests() {}

    /** Returns the {@code number}-th server; two of its values have characters that have to be escaped. */
    public static SecureServer server(int number) {
        return SecureServerBuilder.builder()
                .name("build-agent-%04d".formatted(number))
                .uuid(new UUID(0x4dea22b31d52d8f3L, 0x8516782e98ab0000L + number))
                .title("Build agent %04d of R&D, 'signed' artefacts".formatted(number))
                .memory(MemorySize.parse("8 GiB"))
                .vcpus(4)
                .nvram(Path.of("/var/lib/libvirt/qemu/nvram/build-agent-%04d_VARS.fd".formatted(number)))
                .rootDisk(Path.of(IMAGES + "build-agent-%04d.qcow2".formatted(number)))
                .serial("AGENT-%04d".formatted(number))
                .dataDisk(Path.of(IMAGES + "build-agent-%04d-cache.qcow2".formatted(number)))
                .mac(MacAddress.of("52:54:00:12:%02x:%02x".formatted(number >> 8 & 0xFF, number & 0xFF)))
                .build();
    }

    /** Returns a server with {@code disks} disks. */
    public static DiskShelf shelf(int disks) {
        List<Path> images = IntStream.range(0, disks)
                .mapToObj(disk -> Path.of(IMAGES + "shelf-disk-%04d.qcow2".formatted(disk)))
                .toList();
        return DiskShelfBuilder.builder().name("shelf").disks(images).build();
    }
}
