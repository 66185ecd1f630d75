package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@EmulatorPin("3-0") // expect: DW0305 at ""3-0""
public interface BackwardRange {
    @DomainName
    String name();
}
