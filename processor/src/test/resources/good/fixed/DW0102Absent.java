package acme;

import io.github.domainwright.annotation.*;
import static io.github.domainwright.annotation.SecureBootState.ABSENT;

@VmProfile
@SecureBoot(ABSENT)
@Smm(false)
@Memory("2 GiB")
public interface DW0102Absent {
    @DomainName
    String name();
}
