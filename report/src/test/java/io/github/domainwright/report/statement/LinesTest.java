package io.github.domainwright.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.report.Guests;
import io.github.domainwright.rule.RuleCatalogue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences: each is said of some guest, is complete, and rests on something that there is. */
class LinesTest {
    private static final Pattern RULE = Pattern.compile("DW\\d{4}");
    private static final String SECURE =
            "<firmware><feature enabled='yes' name='secure-boot'/><feature enabled='%s' name='enrolled-keys'/></firmware>";
    private static final String FLASH = "<loader readonly='%s' type='pflash'>/fw/CODE.fd</loader>";

    private static Stream<BootTrust> guests() {
        return Stream.of(
                x86(
                        SECURE.formatted("yes") + "<loader secure='yes'/>",
                        "<features><acpi/><smm state='on'/></features>"),
                x86(SECURE.formatted("yes") + "<kernel>/k</kernel>", tpm("<backend type='emulator' version='1.2'/>")),
                x86(
                        SECURE.formatted("no"),
                        tpm(
                                "<backend type='emulator' version='2.0'><encryption secret='4c3ee0d9-d552-4b0b-a1ad-2f1a3ea9b1c1'/></backend>")),
                x86("<loader stateless='yes'/>", tpm("<backend type='emulator'/>")),
                x86(
                        "<firmware><feature enabled='yes' name='secure-boot'/></firmware>",
                        tpm("<backend type='passthrough'/>")),
                x86(
                        "<firmware><feature enabled='no' name='secure-boot'/><feature enabled='no' name='enrolled-keys'/></firmware>",
                        tpm("<backend type='external'/>")),
                x86(
                        "<firmware><feature enabled='no' name='enrolled-keys'/></firmware>",
                        tpm("<backend type='other'/>")),
                x86("><nvram>/nvram/guest.fd</nvram>" + FLASH.formatted("yes"), ""),
                x86(">" + FLASH.formatted("no"), ""),
                x86(
                        ">",
                        "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-s'/></qemu:commandline>"),
                x86("", launch("sev", "0x0033")),
                x86("", launch("sev", "0x0006")),
                x86("<loader stateless='yes'/>", launch("sev-snp", "0x00030000")),
                x86("<loader stateless='yes'/>", launch("tdx", "")),
                x86("", launch("sev-snp", "secret")),
                x86("", launch("s390-pv", "")),
                arm(SECURE.formatted("yes")),
                arm(SECURE.formatted("yes") + "<varstore template='/v.json'/>"),
                arm(">"),
                unrefused(Guests.document("riscv64", "virt", SECURE.formatted("yes"), "")),
                Guests.example("netboot/KernelTrial.java"));
    }

    @ParameterizedTest
    @CsvSource({"12, memory-sev", "14, memory-sev-es", "0x0037, memory-sev-es", "0x100000037, memory-sev"})
    void claimsEncryptedStateOnlyWhereLibvirtAsksForIt(String policy, String line) {
        assertThat(x86("", launch("sev", policy)).lines())
                .extracting(Line::id)
                .contains(line)
                .doesNotContain(line.equals("memory-sev") ? "memory-sev-es" : "memory-sev");
    }

    @ParameterizedTest
    @CsvSource({
        "sev, 0x2, true",
        "sev, 0x3, false",
        "sev-snp, 0xb0000, true",
        "sev-snp, 0x30000, false",
        "tdx, 0x1, true",
        "tdx, 0x10000000, false",
        "tdx, '', false"
    })
    void saysThatTheHostMayDebug(String type, String policy, boolean isAllowed) {
        assertThat(x86("<loader stateless='yes'/>", launch(type, policy)).lines())
                .extracting(Line::id)
                .filteredOn("memory-debug"::equals)
                .hasSize(isAllowed ? 1 : 0);
    }

    private static BootTrust x86(String os, String content) {
        return unrefused(Guests.document("x86_64", "q35", os, content));
    }

    private static BootTrust arm(String os) {
        return unrefused(Guests.document("aarch64", "virt", os, "<features><acpi/></features>"));
    }

    /** Some of these guests are refused, for other reasons than what is looked at here. */
    private static BootTrust unrefused(BootTrust trust) {
        StatedGuest guest = trust.guest();
        return BootTrust.of(new StatedGuest(
                guest.name(), guest.place(), guest.tree(), guest.versions(), Set.of(), List.of(), List.of()));
    }

    private static String tpm(String backend) {
        return "<devices><tpm model='tpm-tis'>" + backend + "</tpm></devices>";
    }

    private static String launch(String type, String policy) {
        return "<launchSecurity type='%s'>%s</launchSecurity>"
                .formatted(type, policy.isEmpty() ? "" : "<policy>" + policy + "</policy>");
    }

    @Test
    void eachIsSaidOfSomeGuest() {
        Set<String> said = guests().flatMap(trust -> trust.lines().stream())
                .map(Line::id)
                .collect(Collectors.toCollection(TreeSet::new));
        // Said of profiles only, whose guests bring a path or differ in whether they have a TPM.
        said.addAll(Set.of("firmware-named-by-guest", "tpm-optional"));
        assertThat(said)
                .containsExactlyElementsOf(
                        LineTable.lines().stream().map(Line::id).sorted().toList());
    }

    @Test
    void noPlaceholderIsLeft() {
        assertThat(guests().flatMap(trust -> trust.lines().stream()))
                .noneMatch(line -> (line.title() + line.sentence()).matches(".*[{}].*"));
    }

    @Test
    void noneIsSaidTwice() {
        assertThat(guests().map(trust -> trust.lines().stream().map(Line::id).toList()))
                .allSatisfy(ids -> assertThat(ids).doesNotHaveDuplicates());
    }

    @Test
    void eachRestsOnSomethingThatThereIs() {
        Set<String> rules =
                RuleCatalogue.rules().stream().map(rule -> rule.text().id()).collect(Collectors.toSet());
        // Not a rule of the catalogue: what the comparison of two documents says.
        rules.add("DW0601");
        assertThat(LineTable.lines()).allSatisfy(line -> {
            assertThat(line.basis()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(RULE.matcher(line.sentence() + line.basis()).results().map(id -> id.group()))
                    .isSubsetOf(rules);
        });
    }

    @Test
    void versionsOfATpmAreTheDocuments() {
        BootTrust trust = x86("", tpm("<backend type='emulator' version='2.0'/>"));
        assertThat(trust.about(Topic.TPM).get(0).sentence())
                .isEqualTo(
                        "The guest has a TPM of version 2.0 with the interface tpm-tis, emulated by swtpm on the host.");
    }

    @Test
    void argumentsForQemuTakeThePromiseBack() {
        String secure = SECURE.formatted("yes") + "<loader secure='yes'/>";
        String features = "<features><acpi/><smm state='on'/></features>";
        assertThat(x86(secure, features).verdict()).isEqualTo(Verdict.ENFORCED);
        assertThat(x86(
                                secure,
                                features
                                        + "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                                        + "<qemu:arg value='-s'/></qemu:commandline>")
                        .verdict())
                .isEqualTo(Verdict.ENFORCED_UNKNOWN);
    }

    @Test
    void protectionNeedsBothSecureFlashAndSmm() {
        String features = "<features><acpi/><smm state='%s'/></features>";
        String loader = SECURE.formatted("yes") + "<loader secure='%s'/>";
        assertThat(x86(loader.formatted("yes"), features.formatted("off")).verdict())
                .isEqualTo(Verdict.ENFORCED_UNKNOWN);
        assertThat(x86(loader.formatted("no"), features.formatted("on")).verdict())
                .isEqualTo(Verdict.ENFORCED_UNKNOWN);
        assertThat(x86(SECURE.formatted("yes"), "").verdict()).isEqualTo(Verdict.ENFORCED_UNKNOWN);
    }
}
