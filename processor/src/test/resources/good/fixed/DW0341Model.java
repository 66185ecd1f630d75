package acme;

import io.github.domainwright.annotation.*;

class DW0341Model {
    @VmProfile
    @Memory("2 GiB")
    @Cpu(mode = CpuMode.HOST_PASSTHROUGH)
    record Passthrough(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Cpu(mode = CpuMode.CUSTOM, model = "EPYC", vendorId = "AuthenticAMD")
    record Custom(@DomainName String name) {}
}
