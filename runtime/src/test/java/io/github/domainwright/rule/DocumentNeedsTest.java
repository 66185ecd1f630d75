package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainTree;
import org.junit.jupiter.api.Test;

/** A document needs versions that know what it uses. */
class DocumentNeedsTest {
    private static final DomainTree TREE =
            Documents.read("<os firmware='efi'><loader stateless='yes'/></os><features><smm state='on'/></features>");

    @Test
    void areWhatTheDocumentUses() {
        assertThat(DocumentNeeds.of(TREE).ids()).containsExactly("firmware-autoselection", "stateless-loader", "smm");
    }

    @Test
    void leaveOutWhatOnlyTheChoiceOfFirmwareReadsWhereItIsPinned() {
        assertThat(DocumentNeeds.ofPinned(TREE).ids()).containsExactly("stateless-loader", "smm");
    }

    @Test
    void areFoundAgainByTheirNames() {
        assertThat(DocumentNeeds.of("smm", "tseg").ids()).containsExactly("smm", "tseg");
    }

    @Test
    void areMetByATargetThatKnowsAll() {
        assertThatCode(() -> DocumentNeeds.of(TREE).require(TargetVersions.of("8.6", "2.4")))
                .doesNotThrowAnyException();
    }

    @Test
    void refuseATargetThatIsTooOldAndNameAllThatItLacks() {
        DocumentNeeds needs = DocumentNeeds.of(TREE);

        assertThatThrownBy(() -> needs.require(TargetVersions.of("8.5", "2.3")))
                .isInstanceOf(UnsupportedTargetException.class)
                .hasMessageContaining("Stateless firmware needs libvirt 8.6.0, but the target is libvirt 8.5.0.")
                .hasMessageContaining("SMM needs QEMU 2.4.0, but the target is QEMU 2.3.0.")
                .hasMessageNotContaining("choice");
    }
}
