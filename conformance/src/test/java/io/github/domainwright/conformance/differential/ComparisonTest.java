package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.conformance.differential.ProfileVerdict.Emitted;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each pair of verdicts. */
class ComparisonTest {
    private static final String BIOS = "<domain><os><type>hvm</type></os></domain>";
    private static final String PINNED = """
            <domain><os>
              <loader readonly='yes' secure='yes' type='pflash'>/fw/CODE.fd</loader>
            </os><features><smm state='on'/></features></domain>
            """;
    private static final String TAKES_PINNED = "-machine q35,smm=on -blockdev"
            + " '{\"filename\":\"/fw/CODE.fd\",\"node-name\":\"libvirt-pflash0-storage\"}' -global"
            + " driver=cfi.pflash01,property=secure,value=on";

    @TempDir
    Path directory;

    private Disagreements reviewed;

    @BeforeEach
    void readReviewed() throws IOException {
        reviewed = Disagreements.read(Files.write(
                directory.resolve("reviewed.tsv"),
                List.of(
                        "stricter\tDW0316\tOn purpose.",
                        "host\tNo emulator\tNot installed.",
                        "ends\t<os/>.*<ends\tA fault.")));
    }

    @Test
    void bothAcceptAGuestWithTheSameFirmware() {
        assertThat(outcome(accepted(PINNED), accepts(TAKES_PINNED))).isEqualTo(Outcome.BOTH_ACCEPT);
        assertThat(outcome(accepted(BIOS), accepts("-machine pc"))).isEqualTo(Outcome.BOTH_ACCEPT);
    }

    @Test
    void noticesAnotherExecutable() {
        String taken = TAKES_PINNED.replace("CODE.fd", "OTHER.fd");

        assertThat(outcome(accepted(PINNED), accepts(taken))).isEqualTo(Outcome.OTHER_FIRMWARE);
    }

    @Test
    void noticesFlashThatTheGuestCanWrite() {
        String taken = TAKES_PINNED.replace("property=secure,value=on", "property=secure,value=off");

        assertThat(outcome(accepted(PINNED), accepts(taken))).isEqualTo(Outcome.OTHER_FIRMWARE);
    }

    @Test
    void noticesFirmwareWhereNoneWasSaid() {
        assertThat(outcome(accepted(BIOS), accepts(TAKES_PINNED))).isEqualTo(Outcome.OTHER_FIRMWARE);
    }

    @Test
    void noticesThatLibvirtFindsFirmwareWhereTheLibraryRefused() {
        assertThat(outcome(accepted("! no build fits"), accepts(TAKES_PINNED))).isEqualTo(Outcome.OTHER_FIRMWARE);
    }

    @Test
    void isAFalseAcceptIfLibvirtAloneRefuses() {
        assertThat(outcome(accepted(BIOS), refuses("define: XML error"))).isEqualTo(Outcome.FALSE_ACCEPT);
    }

    @Test
    void isTheHostsMatterIfAReviewedRowSaysSo() {
        assertThat(outcome(accepted(BIOS), refuses("define: No emulator found")))
                .isEqualTo(Outcome.HOST_REFUSES);
    }

    @Test
    void takesMissingFirmwareForTheHostsMatterOnlyIfTheLibraryMissesItToo() {
        LibvirtVerdict refusal = refuses("start: Unable to find any firmware to satisfy 'efi'");

        assertThat(outcome(accepted("! no build fits"), refusal)).isEqualTo(Outcome.HOST_REFUSES);
        assertThat(outcome(accepted(PINNED), refusal)).isEqualTo(Outcome.FALSE_ACCEPT);
    }

    @Test
    void isAFalseRejectUnlessEachRuleIsStricterOnPurpose() {
        assertThat(outcome(refused("DW0316"), accepts(""))).isEqualTo(Outcome.STRICTER);
        assertThat(outcome(refused("DW0316", "DW0101"), accepts(""))).isEqualTo(Outcome.FALSE_REJECT);
    }

    @Test
    void isStricterWhereTheRuleOnlyWarnsOfTheDocument() {
        String tolerated = "<domain type='kvm'><cputune><vcpupin vcpu='9' cpuset='0'/></cputune></domain>";
        String refused = "<domain type='kvm'><cputune><vcpupin vcpu='0' cpuset='0'/><vcpupin vcpu='0' cpuset='1'/>"
                + "</cputune></domain>";

        assertThat(Comparison.of(refused("DW0309"), tolerated, accepts(""), reviewed)
                        .outcome())
                .isEqualTo(Outcome.STRICTER);
        assertThat(Comparison.of(refused("DW0309"), refused, accepts(""), reviewed)
                        .outcome())
                .isEqualTo(Outcome.FALSE_REJECT);
    }

    @Test
    void isNoVerdictWhereTheDaemonEnds() {
        LibvirtVerdict end = refuses("ended: the daemon, at start");

        assertThat(outcome(accepted(BIOS), end)).isEqualTo(Outcome.ENDS_LIBVIRT_UNEXPLAINED);
        assertThat(Comparison.of(refused("DW0101"), "<domain><os/>\n<ends/></domain>", end, reviewed)
                        .outcome())
                .isEqualTo(Outcome.ENDS_LIBVIRT);
    }

    @Test
    void isUndecidedWhatTheLibraryRefusesAndTheHostCannotJudge() {
        assertThat(outcome(refused("DW0101"), refuses("define: No emulator"))).isEqualTo(Outcome.REFUSED_UNDECIDED);
        assertThat(outcome(refused("DW0101"), refuses("define: XML error"))).isEqualTo(Outcome.BOTH_REFUSE);
    }

    @Test
    void isAboutTheRulesThatWereBrokenOrAboutLibvirtsMessage() {
        assertThat(Comparison.of(refused("DW0316", "DW0101"), BIOS, accepts(""), reviewed)
                        .kind())
                .isEqualTo("DW0101 DW0316");
        assertThat(Comparison.of(accepted(BIOS), BIOS, refuses("define: port 'x' is 17"), reviewed)
                        .kind())
                .isEqualTo("define: port '…' is N");
    }

    private Outcome outcome(ProfileVerdict profile, LibvirtVerdict libvirt) {
        return Comparison.of(profile, BIOS, libvirt, reviewed).outcome();
    }

    private static LibvirtVerdict accepts(String commandLine) {
        return new LibvirtVerdict("", commandLine);
    }

    private static LibvirtVerdict refuses(String message) {
        return new LibvirtVerdict(message, "");
    }

    private static ProfileVerdict accepted(String pinned) {
        return verdict(Set.of(), new Emitted(BIOS, pinned));
    }

    private static ProfileVerdict refused(String... rules) {
        return verdict(Set.of(rules), null);
    }

    private static ProfileVerdict verdict(Set<String> errors, Emitted emitted) {
        DomainTree tree = new TreeBuilder(Origin.UNKNOWN).build();
        RandomProfile profile = new RandomProfile("P0", "", "", Map.of(), Map.of());
        return new ProfileVerdict(profile, new TreeSet<>(errors), tree, emitted);
    }
}
