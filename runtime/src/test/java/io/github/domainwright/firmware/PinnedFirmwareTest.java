package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the domain document says about a build that was chosen. */
class PinnedFirmwareTest {
    @Test
    void namesABuildThatIsCopiedIntoMemory() {
        FirmwareBuild build = Builds.of(Builds.MEMORY, FirmwareFeature.AMD_SEV_SNP);
        FirmwareRequirement guest = FirmwareRequirement.of(Architecture.X86_64, "q35")
                .launchSecurity(LaunchTechnology.SEV_SNP)
                .build();
        FirmwareSelector selector =
                new FirmwareSelector("test", List.of(Offer.of(build, List.of("look twice"))), List.of());

        PinnedFirmware pinned = selector.select(guest).pin();

        assertThat(pinned.build()).isEqualTo(build);
        assertThat(pinned.loader())
                .isEqualTo(LoaderElement.empty().withType(LoaderType.ROM).withPath("/code"));
        assertThat(pinned.nvram()).isEmpty();
        assertThat(pinned.varstore()).isEmpty();
        assertThat(pinned.warnings()).containsExactly("look twice");
    }

    @Test
    void writesNoLoaderThatSaysNothing() {
        assertThat(LoaderElement.empty().isEmpty()).isTrue();
        assertThat(LoaderElement.empty().withPath("/code").isEmpty()).isFalse();
        assertThat(LoaderElement.empty().withType(LoaderType.ROM).isEmpty()).isFalse();
    }
}
