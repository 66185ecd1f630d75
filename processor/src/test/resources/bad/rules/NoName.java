package acme;

import io.github.domainwright.annotation.*;

@VmProfile // expect: DW0203 at "@VmProfile"
@Memory("2 GiB")
public interface NoName {}
