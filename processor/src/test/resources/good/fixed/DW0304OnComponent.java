package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.MemorySize;

@VmProfile

public interface DW0304OnComponent {
    @DomainName
    String name();

    @Memory
    MemorySize memory();
}
