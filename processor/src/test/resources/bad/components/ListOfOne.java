package acme;

import io.github.domainwright.annotation.*;
import java.util.List;
import java.util.UUID;

@VmProfile
@Memory("2 GiB")
public interface ListOfOne {
    @DomainName
    String name();

    @DomainUuid
    List<UUID> ids(); // expect: DW0909 at "ids"
}
