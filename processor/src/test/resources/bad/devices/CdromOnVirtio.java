package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface CdromOnVirtio {
    @DomainName
    String name();

    @Disk(target = "vda", device = DiskDevice.CDROM) // expect: DW0412 at "DiskDevice.CDROM"
    Path disk();

    @Cdrom(target = "vdb", bus = DiskBus.VIRTIO) // expect: DW0412 at "DiskBus.VIRTIO"
    Path installer();
}
