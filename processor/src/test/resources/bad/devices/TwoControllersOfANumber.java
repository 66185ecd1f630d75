package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.SCSI, index = 0)
@Controller(type = ControllerType.SCSI, index = 0) // expect: DW0422 at "0"
public interface TwoControllersOfANumber {
    @DomainName
    String name();
}
