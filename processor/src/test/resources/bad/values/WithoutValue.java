package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory // expect: DW0918 at "@Memory"
@Vcpus // expect: DW0918 at "@Vcpus"
public interface WithoutValue {
    @DomainName
    String name();
}
