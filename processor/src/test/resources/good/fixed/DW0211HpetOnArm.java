package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Clock
@Timer(name = TimerName.HPET, present = false)
public interface DW0211HpetOnArm {
    @DomainName
    String name();
}
