package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.SATA)
public interface DW0433SataWithoutModel {
    @DomainName
    String name();
}
