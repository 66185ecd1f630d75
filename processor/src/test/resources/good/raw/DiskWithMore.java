package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

/** Fragments that add to what the annotation on a component makes, for each of its values. */
@VmProfile
@Memory("2 GiB")
public record DiskWithMore(
        @DomainName String name,
        @Disk(target = "vda")
        @RawXml("<disk snapshot='no'><driver queue_size='256'/><blockio physical_block_size='4096'/></disk>")
        Path rootDisk,
        @Disk(target = "vdb")
        @RawXml("<disk><blockio logical_block_size='512'/></disk>")
        @RawXml("<disk><geometry cyls='1' heads='2' secs='3'/></disk>")
        List<Path> disks) {
    public static String document() {
        return DiskWithMoreXml.toXml(DiskWithMoreBuilder.builder()
                .name("agent")
                .rootDisk(Path.of("/vm/a.qcow2"))
                .disks(List.of(Path.of("/vm/b.qcow2"), Path.of("/vm/c.qcow2")))
                .build());
    }
}
