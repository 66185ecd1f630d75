package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(256)
@IoApic(IoApicDriver.QEMU)
@Iommu(model = IommuModel.INTEL, intremap = true, eim = true)
public interface DW0310ManyVcpus {
    @DomainName
    String name();
}
