package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Vcpus(1)
@Memory("2 GiB")
@Bios(rebootTimeout = 70_000) // expect: DW0227 at "70_000"
@HyperV(vendorId = "far too long a name") // expect: DW0228 at ""far too long a name"" // expect: DW0213 at "@HyperV"
@FirmwareConfiguration(name = "etc/mine", value = "x") // expect: DW0229 at ""etc/mine""
@Clock(offset = ClockOffset.UTC, adjustment = "an hour") // expect: DW0340 at ""an hour""
@Cpu(mode = CpuMode.CUSTOM, model = "EPYC", vendorId = "AMD") // expect: DW0465 at ""AMD""
@BlkioTune(weight = 99) // expect: DW0370 at "99"
@CpuTune(shares = 1, period = 500, quota = 10) // expect: DW0335 at "1" // expect: DW0336 at "500" // expect: DW0337 at "10"
@NumaCell(id = 0, cpus = "0", memory = "2 GiB", distances = @NumaDistance(id = 0, value = 9)) // expect: DW0338 at "9"
@KvmFeatures(dirtyRingSize = 1000) // expect: DW0339 at "1000"
public record WrongNumbersOfTheMachine(@DomainName String name) {}
