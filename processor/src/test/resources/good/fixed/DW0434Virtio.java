package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Iommu(model = IommuModel.VIRTIO)
public interface DW0434Virtio {
    @DomainName
    String name();
}
