package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Smm(tseg = "512 KiB") // expect: DW0318 at ""512 KiB""
public interface TsegOfHalfAMebibyte {
    @DomainName
    String name();
}
