package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory // expect: DW0915 at "@Memory"
@Vcpus // expect: DW0915 at "@Vcpus"
public interface WithoutValue {
    @DomainName
    String name();
}
