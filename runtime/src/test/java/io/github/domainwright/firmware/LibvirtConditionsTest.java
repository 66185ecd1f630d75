package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.FirmwareType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** libvirt's conditions one by one; the last two columns say the first that fails, by libvirt 11 and by libvirt 12. */
class LibvirtConditionsTest {
    private static final LoaderElement NO_LOADER = LoaderElement.empty();

    @ParameterizedTest
    @CsvSource({
        // mapping, loader, 11, 12
        "split, none, '', ''",
        "combined, none, flash mode, ''",
        "stateless, none, flash mode, ''",
        "memory, none, '', ''",
        "varstore, none, '', ''",
        "kernel, none, '', device",
        "igvm, none, device, device",
        "split, path=/code, '', ''",
        "split, path=/other, loader path, loader path",
        "memory, path=/other, loader path, loader path",
        "kernel, path=/other, '', device",
        "split, type=rom, loader type, loader type",
        "memory, type=rom, '', ''",
        "memory, type=pflash, loader type, loader type",
        "split, type=pflash, '', ''",
        "split, stateless=yes, flash mode, flash mode",
        "split, stateless=no, '', ''",
        "combined, stateless=yes, flash mode, flash mode",
        "combined, stateless=no, flash mode, ''",
        "stateless, stateless=yes, '', ''",
        "stateless, stateless=no, flash mode, flash mode",
        "memory, stateless=yes, '', ''",
        "memory, stateless=no, '', stateless",
        "varstore, stateless=yes, '', stateless",
        "varstore, stateless=no, '', ''",
        "split, readonly=no, readonly, readonly",
        "combined, readonly=no, flash mode, ''",
        "combined, readonly=yes, flash mode, readonly",
        "memory, readonly=no, readonly, readonly",
        "memory, readonly=yes, '', ''",
        "split, format=qcow2, executable format, executable format",
        "qcow2, format=qcow2, '', ''",
        "memory, format=qcow2, '', ''",
        "split, secure=yes, secure loader, secure loader",
        "split, secure=no, '', ''",
    })
    void loader(String mapping, String loader, String by11, String by12) {
        OsFirmware os = os().withLoader(loader(loader));

        assertThat(failing(Builds.of(Builds.mapping(mapping)), os)).containsExactly(by11, by12);
    }

    @ParameterizedTest
    @CsvSource({
        // mapping, element, 11, 12
        "split, nvram, '', ''",
        "combined, nvram, flash mode, ''",
        "combined, nvram path, flash mode, NVRAM",
        "stateless, nvram, flash mode, NVRAM",
        "memory, nvram, '', NVRAM",
        "split, template /vars, '', ''",
        "split, template /other, NVRAM template, NVRAM template",
        "memory, template /other, '', NVRAM template",
        "split, format qcow2, executable format, template format",
        "qcow2, format qcow2, '', ''",
        "split, templateFormat qcow2, '', template format",
        "split, varstore, '', varstore",
        "memory, varstore, '', varstore",
        "varstore, varstore, '', ''",
        "varstore, varstore /vars.json, '', ''",
        "varstore, varstore /other, '', varstore",
    })
    void store(String mapping, String element, String by11, String by12) {
        NvramElement nvram = NvramElement.empty();
        OsFirmware os = switch (element) {
            case "nvram" -> os().withNvram(nvram);
            case "nvram path" -> os().withNvram(nvram.withPath("/store"));
            case "template /vars" -> os().withNvram(nvram.withTemplate("/vars", null));
            case "template /other" -> os().withNvram(nvram.withTemplate("/other", null));
            case "format qcow2" -> os().withNvram(nvram.withFormat(ImageFormat.QCOW2));
            case "templateFormat qcow2" -> os().withNvram(nvram.withTemplate(null, ImageFormat.QCOW2));
            case "varstore" -> os().withVarstore(new VarstoreElement(null, null));
            case "varstore /vars.json" -> os().withVarstore(new VarstoreElement("/vars.json", null));
            default -> os().withVarstore(new VarstoreElement("/other", null));
        };

        assertThat(failing(Builds.of(Builds.mapping(mapping)), os)).containsExactly(by11, by12);
    }

    @Test
    void featuresHaveToBeAsRequested() {
        FirmwareBuild enrolled = Builds.of(
                Builds.SPLIT, FirmwareFeature.SECURE_BOOT, FirmwareFeature.ENROLLED_KEYS, FirmwareFeature.REQUIRES_SMM);

        assertThat(failing(enrolled, os())).containsOnly("");
        assertThat(failing(enrolled, os().withFeatures(Tristate.YES, Tristate.YES)))
                .containsOnly("");
        assertThat(failing(enrolled, os().withFeatures(Tristate.NO, Tristate.ABSENT)))
                .containsOnly("secure-boot feature");
        assertThat(failing(enrolled, os().withFeatures(Tristate.YES, Tristate.NO)))
                .containsOnly("enrolled keys");
        assertThat(failing(enrolled, os().withLoader(NO_LOADER.withSecure(Tristate.NO))))
                .containsOnly("secure loader");
        assertThat(failing(enrolled, os().withLoader(NO_LOADER.withSecure(Tristate.YES))))
                .containsOnly("");
    }

    @Test
    void theGuestHasToHaveWhatTheBuildNeeds() {
        FirmwareBuild smm = Builds.of(Builds.SPLIT, FirmwareFeature.REQUIRES_SMM);
        FirmwareBuild plain = Builds.of(Builds.SPLIT);
        GuestPlatform without = guest("pc-q35-9.0", Tristate.NO, false, LaunchTechnology.NONE);

        assertThat(failing(smm, os(), without)).containsOnly("SMM");
        assertThat(failing(plain, os(), guest("microvm", Tristate.ABSENT, false, LaunchTechnology.NONE)))
                .containsOnly("machine");
        assertThat(failing(plain, os(), guest("q35", Tristate.ABSENT, false, LaunchTechnology.NONE)))
                .as("an alias is not a machine")
                .containsOnly("machine");
        assertThat(failing(plain, os(), guest("pc-q35-9.0", Tristate.ABSENT, true, LaunchTechnology.NONE)))
                .containsOnly("suspend to RAM");
    }

    @Test
    void launchSecurityNeedsItsFeature() {
        FirmwareBuild sev = Builds.of(Builds.SPLIT, FirmwareFeature.AMD_SEV);
        FirmwareBuild tdx = Builds.of(Builds.MEMORY, FirmwareFeature.INTEL_TDX);

        assertThat(failing(sev, os(), launching(LaunchTechnology.SEV))).containsOnly("");
        assertThat(failing(sev, os(), launching(LaunchTechnology.SEV_ES))).containsOnly("launch security");
        assertThat(failing(sev, os(), launching(LaunchTechnology.SEV_SNP))).containsOnly("launch security");
        assertThat(failing(tdx, os(), launching(LaunchTechnology.TDX))).containsExactly("launch security", "");
    }

    @Test
    void aKernelOfTheGuestKeepsKernelBuildsAway() {
        GuestPlatform own = new GuestPlatform(
                "x86_64", "pc-q35-9.0", Tristate.ABSENT, false, false, "/vmlinuz", LaunchTechnology.NONE);

        assertThat(failing(Builds.of(Builds.KERNEL), os(), own)).containsOnly("device");
        assertThat(failing(Builds.of(Builds.SPLIT), os(), own)).containsOnly("");
    }

    @Test
    void looksUpALoaderThatIsNamedByHand() {
        OsFirmware manual = os().withFirmware(null);
        LoaderElement named = NO_LOADER.withPath("/code");

        assertThat(failing(Builds.of(Builds.SPLIT), manual.withLoader(named))).containsOnly("interface");
        assertThat(failing(Builds.of(Builds.SPLIT), manual.withLoader(named.withType(LoaderType.PFLASH))))
                .containsOnly("");
        assertThat(failing(Builds.of(Builds.MEMORY), manual.withLoader(named.withType(LoaderType.ROM))))
                .as("only libvirt 12 looks rom up, whatever the build shows")
                .containsExactly("interface", "");
    }

    @Test
    void choosesRulesByVersion() {
        assertThat(RuleSet.of(LibvirtVersion.parse("11.10"))).isEqualTo(RuleSet.LIBVIRT_11);
        assertThat(RuleSet.of(LibvirtVersion.parse("12.0"))).isEqualTo(RuleSet.LIBVIRT_12);
    }

    private static OsFirmware os() {
        return new OsFirmware(FirmwareType.UEFI, Tristate.ABSENT, Tristate.ABSENT, null, null, null);
    }

    private static GuestPlatform guest(
            String machine, Tristate smm, boolean suspendToMemory, LaunchTechnology launchSecurity) {
        return new GuestPlatform("x86_64", machine, smm, suspendToMemory, false, null, launchSecurity);
    }

    private static GuestPlatform launching(LaunchTechnology launchSecurity) {
        return guest("pc-q35-9.0", Tristate.ABSENT, false, launchSecurity);
    }

    private static List<String> failing(FirmwareBuild build, OsFirmware os) {
        return failing(build, os, launching(LaunchTechnology.NONE));
    }

    /** The names of the first conditions that fail, by each rule set; empty where all hold. */
    private static List<String> failing(FirmwareBuild build, OsFirmware os, GuestPlatform guest) {
        FirmwareRequest request = new FirmwareRequest(os, guest);
        return Arrays.stream(RuleSet.values())
                .map(rules -> Builds.selector(build).match(request, rules))
                .map(match -> match.candidates().get(0).condition())
                .toList();
    }

    private static @Nullable LoaderElement loader(String text) {
        if (text.equals("none")) {
            return null;
        }
        String[] attribute = text.split("=");
        Tristate state = Set.of("yes", "no").contains(attribute[1]) ? Tristate.of(attribute[1].equals("yes")) : null;
        return switch (attribute[0]) {
            case "path" -> NO_LOADER.withPath(attribute[1]);
            case "type" -> NO_LOADER.withType(LoaderType.valueOf(attribute[1].toUpperCase(Locale.ROOT)));
            case "format" ->
                NO_LOADER.withFormat(ImageFormat.ofWord(attribute[1]).orElseThrow());
            case "stateless" -> NO_LOADER.withStateless(state);
            case "readonly" -> NO_LOADER.withReadonly(state);
            default -> NO_LOADER.withSecure(state);
        };
    }
}
