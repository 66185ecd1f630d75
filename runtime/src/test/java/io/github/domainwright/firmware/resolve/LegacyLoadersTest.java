package io.github.domainwright.firmware.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which loaders get the template that is built into libvirt, and are write-protected with it. */
class LegacyLoadersTest {
    private static final String CODE = "/usr/share/OVMF/OVMF_CODE.fd";
    private static final String VARS = "/usr/share/OVMF/OVMF_VARS.fd";
    private static final LoaderElement FLASH =
            LoaderElement.empty().withType(LoaderType.PFLASH).withPath(CODE);

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void givesAPairItsTemplateAndProtectsIt(RuleSet rules) {
        OsFirmware completed = complete(FLASH, null, rules);

        assertThat(completed.loader())
                .isEqualTo(FLASH.withReadonly(Tristate.YES).withFormat(ImageFormat.RAW));
        assertThat(completed.nvram()).isEqualTo(NvramElement.empty().withTemplate(VARS, ImageFormat.RAW));
    }

    @Test
    void takesTheSecureBootExecutableToShareItsTemplate() {
        LoaderElement secure = FLASH.withPath("/usr/share/OVMF/OVMF_CODE.secboot.fd");

        assertThat(complete(secure, null, RuleSet.LIBVIRT_12).nvram().template())
                .isEqualTo(VARS);
    }

    static Stream<LoaderElement> othersAtThePathOfAPair() {
        return Stream.of(
                FLASH.withType(LoaderType.ROM),
                FLASH.withType(null),
                FLASH.withReadonly(Tristate.NO),
                FLASH.withStateless(Tristate.YES));
    }

    @ParameterizedTest
    @MethodSource("othersAtThePathOfAPair")
    void onlyAddsTheFormatToAnotherUseOfThePath(LoaderElement loader) {
        OsFirmware completed = complete(loader, null, RuleSet.LIBVIRT_11);

        assertThat(completed.loader()).isEqualTo(loader.withFormat(ImageFormat.RAW));
        assertThat(completed.nvram()).isNull();
    }

    @Test
    void doesNotPairAnImageInQcow2() {
        LoaderElement qcow2 = FLASH.withFormat(ImageFormat.QCOW2);

        OsFirmware completed = complete(qcow2, null, RuleSet.LIBVIRT_11);

        assertThat(completed.loader()).isEqualTo(qcow2);
        assertThat(completed.nvram()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/user/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"})
    void doesNotPairAnotherPath(String path) {
        OsFirmware completed = complete(FLASH.withPath(path), null, RuleSet.LIBVIRT_12);

        assertThat(completed.loader()).isEqualTo(FLASH.withPath(path).withFormat(ImageFormat.RAW));
        assertThat(completed.nvram()).isNull();
    }

    @Test
    void doesNotPairALoaderWithoutPath() {
        LoaderElement unnamed = FLASH.withPath(null);

        assertThat(complete(unnamed, null, RuleSet.LIBVIRT_12).loader()).isEqualTo(unnamed.withFormat(ImageFormat.RAW));
    }

    @Test
    void keepsTheTemplateThatIsNamed() {
        NvramElement own = NvramElement.empty().withTemplate("/own", null);

        assertThat(complete(FLASH, own, RuleSet.LIBVIRT_11).nvram())
                .isEqualTo(own.withTemplate("/own", ImageFormat.RAW));
    }

    @Test
    void pairsForLibvirt12OnlyWhatAgreesWithTheTemplateOfThePair() {
        NvramElement empty = NvramElement.empty();

        assertThat(protectedBy12(empty.withTemplate(VARS, null))).isTrue();
        assertThat(protectedBy12(empty.withTemplate(VARS, ImageFormat.RAW))).isTrue();
        assertThat(protectedBy12(empty.withPath("/store"))).isTrue();
        assertThat(protectedBy12(empty.withTemplate("/own", null))).isFalse();
        assertThat(protectedBy12(empty.withTemplate(VARS, ImageFormat.QCOW2))).isFalse();
        assertThat(protectedBy12(empty.withTemplate(null, ImageFormat.QCOW2))).isFalse();
    }

    @Test
    void knowsWhichExecutablesHaveSecureBoot() {
        assertThat(LegacyLoaders.isSecureBoot("/usr/share/OVMF/OVMF_CODE.secboot.fd"))
                .isTrue();
        assertThat(LegacyLoaders.isSecureBoot(CODE)).isFalse();
        assertThat(LegacyLoaders.isSecureBoot("/own/OVMF_CODE.secboot.fd")).isFalse();
    }

    private static boolean protectedBy12(NvramElement nvram) {
        return complete(FLASH, nvram, RuleSet.LIBVIRT_12).loader().readonly() == Tristate.YES;
    }

    private static OsFirmware complete(LoaderElement loader, @Nullable NvramElement nvram, RuleSet rules) {
        OsFirmware os = new OsFirmware(null, Tristate.ABSENT, Tristate.ABSENT, loader, nvram, null);
        return LegacyLoaders.complete(os, loader, rules);
    }
}
