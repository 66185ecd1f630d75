package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.SCSI, model = ControllerModel.VIRTIO_SCSI)
public interface DW0433VirtioScsi {
    @DomainName
    String name();
}
