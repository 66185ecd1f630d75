package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Outer // expect: DW0301 at "@Outer"
public interface FromNestedPreset {
    @DomainName
    String name();
}

@Inner
@interface Outer {}

@Memory("2 GB")
@interface Inner {}
