package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Clock
@Timer(name = TimerName.HPET) // expect: DW0211
public interface HpetOnArm {
    @DomainName
    String name();
}
