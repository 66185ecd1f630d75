package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Tpm
public interface DW0408SecondTpmOfOnesOwn {
    @DomainName
    String name();
}
