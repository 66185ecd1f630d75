package io.github.domainwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import org.junit.jupiter.api.Test;

final class NvramResetTest {
    private static final String GUEST = """
            <domain type='kvm'>
              <name>agent-7</name>
              <os firmware='efi'>
                <firmware>
                  <feature enabled='no' name='secure-boot'/>
                </firmware>
                <nvram template='/usr/share/OVMF/OVMF_VARS_4M.fd'/>
              </os>
            </domain>
            """;

    @Test
    void keepsTheStoreOfAnUnchangedGuest() throws UnreadableDomainException {
        NvramReset reset = NvramReset.between(read(GUEST), read(GUEST.replace("agent-7", "agent-8")));

        assertThat(reset.isNeeded()).isFalse();
        assertThat(reset.explain()).isEqualTo("The variable store can be kept.");
    }

    @Test
    void resetsTheStoreWhenSecureBootIsSwitchedOn() throws UnreadableDomainException {
        NvramReset reset = NvramReset.between(read(GUEST), read(GUEST.replace("enabled='no'", "enabled='yes'")));

        assertThat(reset.changes()).containsExactly(new NvramReset.Change("Secure Boot", "no", "yes"));
        assertThat(reset.explain())
                .startsWith("[DW0601]")
                .contains("Secure Boot: 'no', now 'yes'")
                .contains("--reset-nvram");
    }

    @Test
    void namesEverythingThatChanged() throws UnreadableDomainException {
        String pinned = GUEST.replace(" firmware='efi'", "")
                .replace("<feature enabled='no' name='secure-boot'/>", "")
                .replace("OVMF_VARS_4M.fd", "OVMF_VARS_4M.ms.fd")
                .replace("<nvram", "<loader>/usr/share/OVMF/OVMF_CODE_4M.ms.fd</loader><nvram");

        assertThat(NvramReset.between(read(GUEST), read(pinned)).changes())
                .extracting(NvramReset.Change::what)
                .containsExactly(
                        "kind of firmware", "Secure Boot", "firmware executable", "template of the variable store");
    }

    private static DomainTree read(String xml) throws UnreadableDomainException {
        return DomainReader.read(xml);
    }
}
