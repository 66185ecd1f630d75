package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@CpuFeature(name = "vmx") // expect: DW0322 at "@CpuFeature"
public interface FeatureOfNoCpu {
    @DomainName
    String name();
}
