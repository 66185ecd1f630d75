package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Iommu(model = IommuModel.INTEL, eim = true) // expect: DW0423 at "true"
public interface EimWithoutRemapping {
    @DomainName
    String name();
}
