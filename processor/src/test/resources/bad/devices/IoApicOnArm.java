package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@IoApic(IoApicDriver.KVM) // expect: DW0411 at "@IoApic"
public interface IoApicOnArm {
    @DomainName
    String name();
}
