package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Iommu(model = IommuModel.INTEL, cachingMode = true)
public interface DW0434Intel {
    @DomainName
    String name();
}
