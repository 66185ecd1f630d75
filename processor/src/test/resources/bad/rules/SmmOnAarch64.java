package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Smm // expect: DW0105 at "@Smm"
@Memory("2 GiB")
public interface SmmOnAarch64 {
    @DomainName
    String name();
}
