package acme;

import io.github.domainwright.annotation.*;

/** A profile with one component. */
@VmProfile
@Memory("2 GiB")
public record OneRequired(@DomainName String name) {
    public static String document() {
        OneRequiredBuilder.NameStage first = OneRequiredBuilder.builder();
        OneRequiredBuilder.BuildStage last = first.name("one");
        return OneRequiredXml.toXml(last.build());
    }
}
