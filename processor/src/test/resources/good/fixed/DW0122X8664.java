package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.X86_64)
@SecureBoot
@Memory("2 GiB")
public interface DW0122X8664 {
    @DomainName
    String name();
}
