package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Cpu
@CpuFeature(name = "vmx, svm") // expect: DW0320 at ""vmx, svm""
public interface FeaturesInOneName {
    @DomainName
    String name();
}
