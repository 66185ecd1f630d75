package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
@Rng(source = "dev/urandom") // expect: DW0401 at ""dev/urandom""
public interface RelativePath {
    @DomainName
    String name();
}
