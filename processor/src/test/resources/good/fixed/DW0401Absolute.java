package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Rng(source = "/dev/urandom")
@Memory("8 GiB")
public interface DW0401Absolute {
    @DomainName
    String name();
}
