package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Serial(target = SerialTarget.ISA_SERIAL, port = 4) // expect: DW0435 at "@Serial"
public interface FifthSerialPort {
    @DomainName
    String name();
}
