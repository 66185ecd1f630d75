package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.PCI, index = 0, model = ControllerModel.PCIE_ROOT_PORT) // expect: DW0427
public interface PortAsRootBus {
    @DomainName
    String name();
}
