package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Smm(tseg = "1 MiB")
public interface DW0318TsegOfHalfAMebibyte {
    @DomainName
    String name();
}
