package acme;

import io.github.domainwright.annotation.*;

@VmProfile
public interface NumberAsMemory {
    @DomainName
    String name();

    @Memory
    int memory(); // expect: DW0917 at "memory"
}
