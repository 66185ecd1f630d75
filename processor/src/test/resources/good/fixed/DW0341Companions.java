package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Cpu(migratable = OnOff.ON)
@CpuCache(mode = CpuCacheMode.DISABLE)
@NumaTune(mode = NumaMode.STRICT, nodeset = "0")
@VcpuScheduler(vcpus = "0", scheduler = Scheduler.FIFO, priority = 1)
public record DW0341Companions(@DomainName String name) {}
