package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Memory("2 GiB")
@Vcpus(4)
@RawXml("<cpu><topology sockets='1' cores='4' threads='1'/></cpu>")
public interface DW0657Cores {
    @DomainName
    String name();
}
