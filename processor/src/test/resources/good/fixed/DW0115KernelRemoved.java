package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@Memory("2 GiB")
public interface DW0115KernelRemoved {
    @DomainName
    String name();
}
