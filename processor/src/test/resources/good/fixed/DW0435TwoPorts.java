package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Serial(target = SerialTarget.ISA_SERIAL, port = 0)
@Serial(target = SerialTarget.ISA_SERIAL, port = 1)
public interface DW0435TwoPorts {
    @DomainName
    String name();
}
