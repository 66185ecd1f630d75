package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Iommu(model = IommuModel.VIRTIO, cachingMode = true) // expect: DW0434 at "true"
public interface CachingVirtioIommu {
    @DomainName
    String name();
}
