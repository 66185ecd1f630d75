package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two places can break a rule about firmware, the violation names the one that the document has. */
class ViolationPlaceTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "DW0119, <os firmware='bios'><nvram/></os>, os/nvram",
                "DW0119, <os firmware='bios'><varstore/></os>, os/varstore",
                "DW0114, <os firmware='efi'><loader stateless='yes'/><nvram/></os>, os/nvram",
                "DW0114, <os firmware='efi'><loader stateless='yes'/><varstore/></os>, os/varstore",
                "DW0121, <os><loader readonly='yes'/></os>, os/loader",
                "DW0121, <os><nvram/></os>, os/nvram",
                "DW0118, <os><loader type='pflash' readonly='no'>/code.fd</loader></os>, os/loader/@readonly",
                "DW0118, <os><loader type='pflash'>/code.fd</loader></os>, os/loader",
                "DW0105, <os><type arch='aarch64'/></os><features><smm state='on'/></features>, features/smm/@state",
                "DW0105, <os><type arch='aarch64'/></os><features><smm/></features>, features/smm",
                "DW0108, <os firmware='efi'><type arch='x86_64'/><firmware><feature name='secure-boot' enabled='yes'/></firmware>"
                        + "<loader secure='yes'/></os><launchSecurity type='sev'/>, "
                        + "\"os/firmware/feature[@name='secure-boot']/@enabled\"",
                "DW0108, <os firmware='efi'><type arch='x86_64'/><loader secure='yes'/></os><launchSecurity type='sev'/>, os/loader/@secure"
            })
    void isTheOneThatTheDocumentHas(String rule, String inside, String place) throws UnreadableDomainException {
        assertThat(RuleCatalogue.check(DomainReader.read("<domain type='kvm'>" + inside + "</domain>")))
                .filteredOn(violation -> violation.rule().id().equals(rule))
                .extracting(Violation::place)
                .containsExactly(DomainPath.of(place));
    }
}
