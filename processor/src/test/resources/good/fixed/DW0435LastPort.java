package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Serial(target = SerialTarget.ISA_SERIAL, port = 3)
public interface DW0435LastPort {
    @DomainName
    String name();
}
