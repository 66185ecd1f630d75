package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Graphics
public interface LongPasswords {
    enum Secret {
        FAR_TOO_LONG_A_WORD
    }

    @DomainName
    String name();

    @VncPassword // expect: DW0454 at "@VncPassword"
    Secret password();
}
