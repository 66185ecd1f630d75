package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.IDE) // expect: DW0410
public interface IdeControllerOnQ35 {
    @DomainName
    String name();
}
