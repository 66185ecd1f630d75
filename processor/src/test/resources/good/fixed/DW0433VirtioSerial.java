package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.VIRTIO_SERIAL, model = ControllerModel.VIRTIO)
public interface DW0433VirtioSerial {
    @DomainName
    String name();
}
