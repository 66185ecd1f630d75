package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Cpu(mode = CpuMode.HOST_PASSTHROUGH)
public interface DW0323PassthroughOnArm {
    @DomainName
    String name();
}
