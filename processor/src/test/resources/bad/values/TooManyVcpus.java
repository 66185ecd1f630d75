package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(65536) // expect: DW0321 at "65536"
public interface TooManyVcpus {
    @DomainName
    String name();
}
