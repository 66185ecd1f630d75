package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Cpu(mode = CpuMode.HOST_MODEL, migratable = OnOff.ON) // expect: DW0341 at "OnOff.ON"
@CpuCache(mode = CpuCacheMode.DISABLE, level = 3) // expect: DW0341 at "3"
@NumaTune(mode = NumaMode.STRICT) // expect: DW0341 at "@NumaTune"
@VcpuScheduler(vcpus = "0", scheduler = Scheduler.FIFO) // expect: DW0341 at "Scheduler.FIFO"
public record CpuWithoutCompanions(@DomainName String name) {}
