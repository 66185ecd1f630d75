package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@MachineType(MachineFamily.Q35)
@Memory("2 GiB")
public interface FloppyOnKubeVirt {
    @DomainName
    String name();

    @Disk(target = "fda", bus = DiskBus.FDC, device = DiskDevice.FLOPPY) // expect: DW0647
    Path disk();
}
