package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(MachineFamily.I440FX)
@Iommu(model = IommuModel.INTEL) // expect: DW0411 at "IommuModel.INTEL"
public interface IntelIommuOnI440fx {
    @DomainName
    String name();
}
