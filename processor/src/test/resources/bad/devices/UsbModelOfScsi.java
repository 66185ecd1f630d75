package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.SCSI, model = ControllerModel.QEMU_XHCI) // expect: DW0433 at "ControllerModel.QEMU_XHCI"
public interface UsbModelOfScsi {
    @DomainName
    String name();
}
