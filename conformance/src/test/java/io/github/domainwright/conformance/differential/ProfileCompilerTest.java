package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the processor and the emitters say of profiles, as the differential check sees it. */
class ProfileCompilerTest {
    private static final String PLAIN = "@Memory(\"1 GiB\") @VmProfile public record P0(@DomainName String c0) {}";

    @Test
    void hasTheDocumentOfAnAcceptedProfile() {
        ProfileVerdict verdict = verdict(PLAIN, "P0");

        assertThat(verdict.isAccepted()).isTrue();
        assertThat(verdict.emitted().automatic()).isEqualTo(verdict.document()).contains("<name>P0</name>");
    }

    @Test
    void hasTheRulesAndTheDocumentOfARefusedProfile() {
        ProfileVerdict verdict = verdict("@Vcpus(2) @VcpuPin(vcpu = 2, cpuset = \"0\") " + PLAIN, "P0");

        assertThat(verdict.errors()).containsExactly("DW0309");
        assertThat(verdict.document()).contains("<vcpupin vcpu='2' cpuset='0'/>");
    }

    @Test
    void keepsAValueThatIsRefusedInTheDocument() {
        ProfileVerdict verdict = verdict("@Vcpus(65536) " + PLAIN, "P0");

        assertThat(verdict.errors()).containsExactly("DW0321");
        assertThat(verdict.document()).contains(">65536</vcpu>");
    }

    @Test
    void hasTheRuleThatRefusesAGuest() {
        ProfileVerdict verdict = verdict(PLAIN, "a/b");

        assertThat(verdict.errors()).containsExactly("DW0205");
        assertThat(verdict.document()).contains("<name>a/b</name>");
    }

    private static ProfileVerdict verdict(String source, String name) {
        Map<String, List<String>> values = Map.of("c0", List.of(name));
        String imports = "package profiles; import io.github.domainwright.annotation.*; ";
        return new ProfileCompiler()
                .compile(List.of(new RandomProfile(
                        "P0", imports + source, "new P0(" + JavaText.literal(name) + ")", values, values)))
                .get(0);
    }
}
