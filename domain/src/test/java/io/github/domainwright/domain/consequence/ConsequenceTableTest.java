package io.github.domainwright.domain.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.domain.compare.Difference;
import io.github.domainwright.platform.NvramReset;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import org.junit.jupiter.api.Test;

class ConsequenceTableTest {
    private final ConsequenceTable table = ConsequenceTable.builtIn();

    @Test
    void saysOfEachFactHowAndWhereFrom() {
        assertThat(table.rows()).hasSizeGreaterThan(80).allSatisfy(row -> {
            assertThat(row.how()).endsWith(".").hasSizeGreaterThan(15);
            assertThat(row.source()).isNotBlank();
        });
    }

    @Test
    void hasNoRowTwice() {
        assertThat(table.rows())
                .extracting(row -> row.place() + " " + row.kinds() + " " + row.device() + " " + row.values())
                .doesNotHaveDuplicates();
    }

    @Test
    void fitsAnything() {
        ConsequenceTable.Row last = table.rows().get(table.rows().size() - 1);

        assertThat(last.place().matcher("some/new[3]/@thing").matches()).isTrue();
        assertThat(last.consequence()).isEqualTo(Consequence.RESTART);
    }

    /** Whatever the platform knows to need a new variable store needs one here. */
    @Test
    void agreesWithThePlatform() throws UnreadableDomainException {
        DomainTree before = os("efi", "/a", "/b", "yes");
        DomainTree after = os("bios", "/c", "/d", "no");

        assertThat(NvramReset.between(before, after).changes()).hasSize(5);
        assertThat(Change.between(before, after))
                .hasSizeGreaterThanOrEqualTo(5)
                .filteredOn(change -> change.difference().kind() == Difference.Kind.CHANGED)
                .allSatisfy(change -> assertThat(change.consequence()).isEqualTo(Consequence.NVRAM_RESET));
    }

    private static DomainTree os(String firmware, String loader, String template, String enabled)
            throws UnreadableDomainException {
        return DomainReader.read("""
                <domain><os firmware='%s'><firmware><feature enabled='%s' name='enrolled-keys'/><feature enabled='%s' \
                name='secure-boot'/></firmware><loader>%s</loader><nvram template='%s'/></os></domain>
                """.formatted(firmware, enabled, enabled, loader, template));
    }
}
