package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Controller(type = ControllerType.USB, model = ControllerModel.NONE)
@Input // expect: DW0421
public interface TabletWithoutUsb {
    @DomainName
    String name();
}
