package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Cpu
@CpuFeature(name = "vmx")
@CpuFeature(name = "svm")
public interface DW0320OneAName {
    @DomainName
    String name();
}
