package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Memory("2 GiB")
@RawXml("<cpu><topology sockets='1' cores='4cpu' threads='1'/></cpu>") // expect: DW0657 at ""<cpu>"
public interface CoresWithUnitOnKubeVirt {
    @DomainName
    String name();
}
