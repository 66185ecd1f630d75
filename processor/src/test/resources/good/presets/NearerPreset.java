package acme;

import io.github.domainwright.annotation.*;
import java.util.List;

/** The profile's own word counts, then the nearer preset's; presets that agree may say the same. */
public final class NearerPreset {
    private NearerPreset() {}

    @Memory("1 GiB")
    @SecureBoot(SecureBootState.ABSENT)
    @interface Farthest {}

    @Farthest
    @Memory("2 GiB")
    @Vcpus(2)
    @interface Middle {}

    @Memory("2 GiB")
    @SecureBoot
    @NetworkInterface(network = "isolated")
    @interface Nearest {}

    @Middle
    @Nearest
    @interface Both {}

    @VmProfile
    @Middle
    @Nearest
    @Vcpus(4)
    record Stated(@DomainName String name) {}

    @VmProfile
    @Both
    @Nearest
    record Twice(@DomainName String name) {}

    public static String document() {
        return String.join(
                "",
                List.of(
                        NearerPreset_StatedXml.toXml(new Stated("stated")),
                        NearerPreset_TwiceXml.toXml(new Twice("twice"))));
    }
}
