package io.github.domainwright.firmware.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where libvirt puts the variables of a guest, and in which format, as far as the document leaves it open. */
class StoreCompletionTest {
    private static final NvramElement EMPTY = NvramElement.empty();
    private static final LoaderElement FLASH = LoaderElement.empty()
            .withType(LoaderType.PFLASH)
            .withReadonly(Tristate.YES)
            .withFormat(ImageFormat.RAW)
            .withPath("/code");

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void placesAStoreInTheFormatOfTheLoader(RuleSet rules) {
        assertThat(complete(FLASH, null, rules))
                .isEqualTo(EMPTY.withFormat(ImageFormat.RAW).withPath("/q/nvram/guest_VARS.fd"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void placesAStoreInTheFormatOfItsTemplate(RuleSet rules) {
        NvramElement qcow2 = EMPTY.withTemplate("/vars", ImageFormat.QCOW2);

        assertThat(complete(FLASH, qcow2, rules))
                .isEqualTo(qcow2.withFormat(ImageFormat.QCOW2).withPath("/q/nvram/guest_VARS.qcow2"));
    }

    @Test
    void keepsTheFormatOfAStoreWithoutPlaceForLibvirt12Only() {
        NvramElement qcow2 = EMPTY.withFormat(ImageFormat.QCOW2);

        assertThat(complete(FLASH, qcow2, RuleSet.LIBVIRT_12)).isEqualTo(qcow2.withPath("/q/nvram/guest_VARS.qcow2"));
        assertThat(complete(FLASH, qcow2, RuleSet.LIBVIRT_11))
                .isEqualTo(EMPTY.withFormat(ImageFormat.RAW).withPath("/q/nvram/guest_VARS.fd"));
    }

    @Test
    void takesAStoreThatIsNamedToBeLikeTheLoaderForLibvirt11AndLikeTheTemplateForLibvirt12() {
        NvramElement named = EMPTY.withTemplate("/vars", ImageFormat.QCOW2).withPath("/store");

        assertThat(complete(FLASH, named, RuleSet.LIBVIRT_11)).isEqualTo(named.withFormat(ImageFormat.RAW));
        assertThat(complete(FLASH, named, RuleSet.LIBVIRT_12)).isEqualTo(named.withFormat(ImageFormat.QCOW2));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void leavesAStoreThatSaysItAllAlone(RuleSet rules) {
        NvramElement named = EMPTY.withFormat(ImageFormat.QCOW2).withPath("/store");

        assertThat(complete(FLASH, named, rules)).isEqualTo(named);
    }

    @Test
    void saysForLibvirt12OnlyWhichFormatATemplateIsTakenToHave() {
        LoaderElement writable = FLASH.withReadonly(Tristate.NO);
        NvramElement template = EMPTY.withTemplate("/vars", null);

        assertThat(complete(writable, template, RuleSet.LIBVIRT_12))
                .isEqualTo(EMPTY.withTemplate("/vars", ImageFormat.RAW));
        assertThat(complete(writable, template, RuleSet.LIBVIRT_11)).isEqualTo(template);
    }

    @Test
    void keepsTheFormatThatATemplateIsSaidToHave() {
        NvramElement template = EMPTY.withTemplate("/vars", ImageFormat.QCOW2);

        assertThat(complete(FLASH.withReadonly(Tristate.NO), template, RuleSet.LIBVIRT_12))
                .isEqualTo(template);
    }

    @Test
    void saysNoFormatOfATemplateThatIsNotThere() {
        assertThat(complete(FLASH, EMPTY, RuleSet.LIBVIRT_12).templateFormat()).isNull();
        assertThat(complete(FLASH.withReadonly(Tristate.NO), null, RuleSet.LIBVIRT_12))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void placesNoStoreForAGuestThatForgets(RuleSet rules) {
        assertThat(complete(FLASH.withStateless(Tristate.YES), null, rules)).isNull();
        assertThat(complete(FLASH.withType(LoaderType.ROM), null, rules)).isNull();
    }

    private static @Nullable NvramElement complete(LoaderElement loader, @Nullable NvramElement nvram, RuleSet rules) {
        OsFirmware os = new OsFirmware(null, Tristate.ABSENT, Tristate.ABSENT, loader, nvram, null);
        return new StoreCompletion("/q", "guest", ResolveMode.DEFINE, rules)
                .complete(os)
                .nvram();
    }
}
