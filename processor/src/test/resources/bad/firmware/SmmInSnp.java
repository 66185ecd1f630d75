package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Smm // expect: DW0109 at "@Smm"
@LaunchSecurity(LaunchSecurityType.SEV_SNP)
@Memory("2 GiB")
public interface SmmInSnp {
    @DomainName
    String name();
}
