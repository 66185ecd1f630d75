package acme;

import io.github.domainwright.annotation.*;

class ModelOfHost {
    @VmProfile
    @Memory("2 GiB")
    @Cpu(mode = CpuMode.HOST_PASSTHROUGH, model = "EPYC") // expect: DW0341 at "@Cpu"
    record Passthrough(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Cpu(mode = CpuMode.MAXIMUM, vendorId = "AuthenticAMD") // expect: DW0341 at "@Cpu"
    record Vendor(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Cpu(mode = CpuMode.CUSTOM) // expect: DW0341 at "CpuMode.CUSTOM"
    record Custom(@DomainName String name) {}
}
