package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.SATA, model = ControllerModel.PCIE_ROOT_PORT) // expect: DW0433 at "ControllerModel.PCIE_ROOT_PORT"
public interface ModelOfSata {
    @DomainName
    String name();
}
