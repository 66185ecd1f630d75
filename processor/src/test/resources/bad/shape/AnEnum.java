package acme;

import io.github.domainwright.annotation.*;

@VmProfile
public enum AnEnum { // expect: DW0901 at "enum AnEnum"
    ONE
}
