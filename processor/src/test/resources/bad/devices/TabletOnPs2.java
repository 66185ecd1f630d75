package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Input(bus = InputBus.PS2) // expect: DW0426
public interface TabletOnPs2 {
    @DomainName
    String name();
}
