package acme;

import io.github.domainwright.annotation.*;

@VmProfile
public @interface AnAnnotation {} // expect: DW0901 at "@interface AnAnnotation"
