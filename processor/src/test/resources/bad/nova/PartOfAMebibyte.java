package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Memory("2097153 KiB") // expect: DW0606
public interface PartOfAMebibyte {
    @DomainName
    String name();
}
