package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Input(bus = InputBus.USB)
public interface DW0426TabletOnPs2 {
    @DomainName
    String name();
}
