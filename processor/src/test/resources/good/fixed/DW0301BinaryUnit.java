package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
public interface DW0301BinaryUnit {
    @DomainName
    String name();
}
