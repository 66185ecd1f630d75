package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Controller(type = ControllerType.USB, model = ControllerModel.QEMU_XHCI)
@Input
public interface DW0421TabletOnArm {
    @DomainName
    String name();
}
