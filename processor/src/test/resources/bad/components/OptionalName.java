package acme;

import io.github.domainwright.annotation.*;
import java.util.Optional;

@VmProfile
@Memory("2 GiB")
public interface OptionalName {
    @DomainName // expect: DW0203 at "@DomainName"
    Optional<String> name();
}
