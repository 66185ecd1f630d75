package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Memory("2 GiB")
public interface HiddenForSomeOnKubeVirt {
    @DomainName
    String name();

    @GuestHidden // expect: DW0651
    Hidden hidden();

    enum Hidden {
        ON,
        OFF
    }
}

@java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD)
@DomainElement(value = "features/kvm/hidden", parameter = "@state")
@interface GuestHidden {}
