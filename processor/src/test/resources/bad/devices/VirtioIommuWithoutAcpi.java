package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Acpi(false)
@Iommu(model = IommuModel.VIRTIO) // expect: DW0428 at "IommuModel.VIRTIO"
public interface VirtioIommuWithoutAcpi {
    @DomainName
    String name();
}
