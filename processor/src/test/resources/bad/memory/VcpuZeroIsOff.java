package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(value = 2, current = 3) // expect: DW0344 at "3"
@Vcpu(id = 0, enabled = YesNo.NO) // expect: DW0344 at "@Vcpu"
@Vcpu(id = 1, enabled = YesNo.NO) // expect: DW0344 at "@Vcpu"
@Vcpu(id = 2) // expect: DW0344 at "@Vcpu" // expect: DW0341 at "@Vcpu"
@VcpuScheduler(vcpus = "0-5", scheduler = Scheduler.IDLE) // expect: DW0344 at "@VcpuScheduler"
@VcpuScheduler(vcpus = "0", scheduler = Scheduler.IDLE) // expect: DW0344 at "@VcpuScheduler"
public record VcpuZeroIsOff(@DomainName String name) {}
