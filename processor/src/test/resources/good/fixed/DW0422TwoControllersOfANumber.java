package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.SCSI, index = 0)
@Controller(type = ControllerType.SCSI, index = 1)
public interface DW0422TwoControllersOfANumber {
    @DomainName
    String name();
}
