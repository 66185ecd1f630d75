package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.PCI, index = 1, model = ControllerModel.PCIE_ROOT_PORT)
public interface DW0427PortAsRootBus {
    @DomainName
    String name();
}
