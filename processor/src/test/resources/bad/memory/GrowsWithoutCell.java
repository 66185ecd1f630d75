package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MaxMemory(value = "4 GiB", slots = 2) // expect: DW0319 at ""4 GiB""
public interface GrowsWithoutCell {
    @DomainName
    String name();
}
