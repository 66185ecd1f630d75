package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Memory("2 GiB")
@RawXml("<cpu><topology sockets='1' cores='4cpu' threads='1'/></cpu>") // expect: DW0613 at ""<cpu>"
public interface CoresWithUnitOnNova {
    @DomainName
    String name();
}
