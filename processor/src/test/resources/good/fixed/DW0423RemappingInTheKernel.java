package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Iommu(model = IommuModel.INTEL, intremap = true)
@IoApic(IoApicDriver.QEMU)
public interface DW0423RemappingInTheKernel {
    @DomainName
    String name();
}
