package io.github.domainwright.report.statement;

import static io.github.domainwright.annotation.Architecture.AARCH64;
import static io.github.domainwright.annotation.Architecture.X86_64;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.PlatformTree;
import io.github.domainwright.platform.Stated;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.report.Guests;
import io.github.domainwright.report.statement.Verdict.Tone;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to hold of each state on each architecture, written apart from the code that says it. */
class NoOverclaimTest {
    static Stream<Arguments> statesOnArchitectures() {
        return Arrays.stream(Architecture.values())
                .flatMap(architecture -> Arrays.stream(SecureBootState.values())
                        .flatMap(state -> Stream.of("", "9.0", "12.1")
                                .map(libvirt -> Arguments.of(architecture, state, libvirt))));
    }

    @ParameterizedTest
    @MethodSource("statesOnArchitectures")
    void onlyWhatIsGuaranteedHolds(Architecture architecture, SecureBootState state, String libvirt) {
        BootTrust trust = trust(architecture, state, libvirt);
        boolean isProtected = architecture == X86_64 && state == SecureBootState.ENFORCED;

        // 1. The best verdict is for protected keys only.
        assertThat(trust.verdict() == Verdict.ENFORCED).isEqualTo(isProtected);
        assertThat(trust.verdict().tone() == Tone.GOOD).isEqualTo(isProtected);
        // 2. Verified boot and enrolled keys are said to hold for ENFORCED only, and never of a refused guest.
        boolean isEnforced = state == SecureBootState.ENFORCED && trust.verdict() != Verdict.REFUSED;
        assertThat(holds(trust, Topic.BOOT)).isEqualTo(isEnforced);
        assertThat(holds(trust, Topic.KEYS)).isEqualTo(isEnforced);
        // 3. SMM protects on x86_64 where Secure Boot is asked for; nothing here has another protection.
        boolean hasSmm =
                architecture == X86_64 && (state == SecureBootState.ENFORCED || state == SecureBootState.SETUP_MODE);
        assertThat(ids(trust, Standing.HOLDS).contains("variables-smm")).isEqualTo(hasSmm);
        assertThat(ids(trust, Standing.HOLDS)).doesNotContain("variables-qemu", "variables-stateless");
        // 4. An ordinary guest's memory is open to the host, and no TPM is made up.
        if (trust.verdict() != Verdict.REFUSED) {
            assertThat(ids(trust, Standing.LACKING)).contains("memory-open", "tpm-none");
            assertThat(ids(trust, Standing.LEFT_OPEN)).contains("host-redefine");
        }
        // 5. The drawing says no more than the words.
        assertThat(trust.chain().links().get(1).tone() == Tone.GOOD).isEqualTo(isProtected);
        assertThat(trust.chain().links().get(2).tone() == Tone.GOOD).isEqualTo(isEnforced);
    }

    @ParameterizedTest
    @MethodSource("statesOnArchitectures")
    void nothingHoldsOfARefusedGuest(Architecture architecture, SecureBootState state, String libvirt) {
        BootTrust trust = trust(architecture, state, libvirt);
        if (trust.guest().isRefused()) {
            assertThat(trust.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(trust.lines()).isEmpty();
            assertThat(trust.matrix().rows()).isEmpty();
            assertThat(trust.targets()).isEmpty();
            assertThat(trust.chain().links()).allMatch(link -> link.tone() == Tone.BAD);
        }
        boolean wantsSecureBoot = state == SecureBootState.ENFORCED || state == SecureBootState.SETUP_MODE;
        boolean isTooOld = architecture == AARCH64 && libvirt.equals("9.0");
        assertThat(trust.guest().isRefused())
                .as("refused: %s", trust.guest().findings())
                .isEqualTo(wantsSecureBoot && (isTooOld || architecture == Architecture.I686));
    }

    @ParameterizedTest
    @MethodSource("statesOnArchitectures")
    void everyBuildInTheMatrixHasWhatIsStated(Architecture architecture, SecureBootState state, String libvirt) {
        for (FirmwareMatrix.Row row :
                trust(architecture, state, libvirt).matrix().rows()) {
            MatrixAnswer answer = row.answer();
            if (!answer.build().isEmpty()) {
                assertThat(answer.keys().equals("enrolled"))
                        .as(row.toString())
                        .isEqualTo(state == SecureBootState.ENFORCED);
            }
            if (!answer.build().isEmpty() && state == SecureBootState.ENFORCED && architecture == X86_64) {
                assertThat(answer.variables()).as(row.toString()).isIn("written by SMM only", "kept by QEMU");
            }
            if (architecture != X86_64 && architecture != Architecture.I686) {
                assertThat(answer.variables()).as(row.toString()).isNotEqualTo("written by SMM only");
            }
        }
    }

    private static boolean holds(BootTrust trust, Topic topic) {
        return trust.about(topic).stream().anyMatch(line -> line.standing() == Standing.HOLDS);
    }

    private static List<String> ids(BootTrust trust, Standing standing) {
        return trust.standing(standing).stream().map(Line::id).toList();
    }

    private static BootTrust trust(Architecture architecture, SecureBootState state, String libvirt) {
        TargetVersions versions = TargetVersions.ofLibvirt(libvirt);
        Platform platform = new Platform(
                stated(architecture), stated(Hypervisor.KVM), null, null, null, stated(state), null, versions);
        TreeBuilder builder = new TreeBuilder(Origin.UNKNOWN);
        PlatformTree.write(platform, builder);
        DomainTree tree = builder.build();
        StatedGuest all = Guests.stated("guest", "Guest.java:1:1", tree, versions);
        // A bare platform is no whole document: only what is said about firmware and machines counts here.
        return BootTrust.of(new StatedGuest(
                all.name(),
                all.place(),
                tree,
                versions,
                all.targets(),
                all.accepted(),
                all.findings().stream()
                        .filter(finding -> finding.rule().matches("DW0(1|5)\\d\\d"))
                        .toList()));
    }

    private static <T> Stated<T> stated(T value) {
        return new Stated<>(value, Origin.UNKNOWN);
    }
}
