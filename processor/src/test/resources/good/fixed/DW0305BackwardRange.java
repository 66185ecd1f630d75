package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@EmulatorPin("0-3")
public interface DW0305BackwardRange {
    @DomainName
    String name();
}
