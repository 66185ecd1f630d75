package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface DW0911Accessor {
    @DomainName
    String name();

    default String name(int length) {
        return name().substring(0, length);
    }
}
