package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.MemorySize;
import java.util.List;

@VmProfile
public record DW0917Types(
        @DomainName String name,
        @Memory MemorySize memory,
        @NetworkInterface List<String> macs) {}
