package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Smm(true) // expect: DW0105 at "true"
@Memory("2 GiB")
public interface StatedSmmOnAarch64 {
    @DomainName
    String name();
}
