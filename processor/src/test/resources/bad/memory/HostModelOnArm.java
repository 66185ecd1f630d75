package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Cpu(mode = CpuMode.HOST_MODEL) // expect: DW0323 at "CpuMode.HOST_MODEL"
public interface HostModelOnArm {
    @DomainName
    String name();
}
