package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Memory("2 GiB")
@Vcpus(4)
@RawXml("<cpu><topology sockets='1' cores='4' threads='1'/></cpu>")
public interface DW0613Cores {
    @DomainName
    String name();
}
