package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(value = 2, current = 1)
@Vcpu(id = 0, enabled = YesNo.YES)
@Vcpu(id = 1, enabled = YesNo.NO, hotpluggable = YesNo.YES)
@VcpuScheduler(vcpus = "0-1", scheduler = Scheduler.IDLE)
public record DW0344Vcpus(@DomainName String name) {}
