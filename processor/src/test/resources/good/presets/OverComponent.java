package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Small
<<<<<<<< HEAD:processor/src/test/resources/good/presets/ComponentOverPreset.java
public record ComponentOverPreset(
========
public record OverComponent(
>>>>>>>> refs/heads/processor-tests:processor/src/test/resources/good/presets/OverComponent.java
        @DomainName String name,
        @Memory String memory) {}

@Memory("1 GiB")
@interface Small {}
