import io.github.domainwright.annotation.*;

/** A profile without a package. */
@VmProfile
@Memory("2 GiB")
interface DefaultPackage {
    @DomainName
    String name();

    static String document() {
        return DefaultPackageXml.toXml(DefaultPackageBuilder.builder().name("agent").build());
    }
}
