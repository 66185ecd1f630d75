package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Vcpus(1)
@Memory("2 GiB")
@Bios(rebootTimeout = 5000)
@HyperV(vendorId = "a name")
@FirmwareConfiguration(name = "opt/mine", value = "x")
@Clock(offset = ClockOffset.UTC, adjustment = "3600")
@Timer(name = TimerName.HYPERVCLOCK)
@Cpu(mode = CpuMode.CUSTOM, model = "EPYC", vendorId = "AuthenticAMD")
@BlkioTune(weight = 100)
@CpuTune(shares = 2, period = 1000, quota = 1000)
@NumaCell(id = 0, cpus = "0", memory = "2 GiB", distances = @NumaDistance(id = 0, value = 10))
@KvmFeatures(dirtyRingSize = 1024)
public record DW0227DW0228DW0229DW0335DW0336DW0337DW0338DW0339DW0340DW0370DW0465Numbers(@DomainName String name) {}
