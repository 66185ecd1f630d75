package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Iommu(model = IommuModel.INTEL, intremap = true)
@IoApic(IoApicDriver.KVM) // expect: DW0423 at "IoApicDriver.KVM"
public interface RemappingInTheKernel {
    @DomainName
    String name();
}
