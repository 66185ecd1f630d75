package guests;

import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Title;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/** Has names that no line has room for. */
interface ExtraordinarilyLong {
    @VmProfile
    @SecureBoot
    @Tpm
    @Title("</title><script>document.title = 'taken'</script>")
    @Memory("1 GiB")
    @Vcpus(1)
    record AProfileWhoseNameIsLongerThanAnyScreenIsWideBecauseSomebodyWantedToSayEverythingAboutItInItsName(
            @DomainName String name) {}
}
