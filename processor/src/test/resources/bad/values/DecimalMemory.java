package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GB") // expect: DW0301 at ""8 GB""
public interface DecimalMemory {
    @DomainName
    String name();
}
