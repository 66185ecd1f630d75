package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.SCSI)
public interface DW0433LeftOut {
    @DomainName
    String name();
}
