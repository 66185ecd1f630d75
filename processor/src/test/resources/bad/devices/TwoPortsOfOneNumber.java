package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Serial(target = SerialTarget.ISA_SERIAL)
@Serial(target = SerialTarget.ISA_SERIAL) // expect: DW0435 at "@Serial"
public interface TwoPortsOfOneNumber {
    @DomainName
    String name();
}
