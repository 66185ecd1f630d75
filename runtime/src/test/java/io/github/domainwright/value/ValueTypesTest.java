package io.github.domainwright.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The value types refuse, when they are made, what libvirt would refuse. */
class ValueTypesTest {
    @ParameterizedTest
    @CsvSource({
        "1 KiB, 1, 1 KiB",
        "1024KiB, 1024, 1 MiB",
        "' 8 GiB ', 8388608, 8 GiB",
        "1536 MiB, 1572864, 1536 MiB",
        "7 PiB, 7696581394432, 7 PiB",
        "007 GiB, 7340032, 7 GiB"
    })
    void readsMemorySizes(String text, long kibibytes, String shown) {
        MemorySize size = MemorySize.parse(text);

        assertThat(size.kibibytes()).isEqualTo(kibibytes);
        assertThat(size).hasToString(shown);
        assertThat(size.domainText()).isEqualTo(Long.toString(kibibytes));
        assertThat(MemorySize.parse(size.toString())).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "8 GB, write \"8 GiB\"",
        "8, write \"8 GiB\"",
        "4096, write \"4096 MiB\"",
        "8388608, write \"8388608 KiB\"",
        "512 mb, write \"512 MiB\"",
        "4 k, write \"4 KiB\"",
        "8 Gibibytes, write \"8 GiB\"",
        "8.5 GiB, whole number",
        "-8 GiB, whole number",
        "'', whole number",
        "GiB, whole number",
        "0 GiB, at least 1 KiB",
        "8192 PiB, below 8 EiB",
        "99999999999999999999999 KiB, below 8 EiB"
    })
    void refusesMemorySizes(String text, String fix) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> MemorySize.parse(text));

        assertThat(refusal.fix()).contains(fix);
        assertThat(refusal.reason()).contains("'" + text + "'").endsWith(".");
    }

    @Test
    void refusesMemorySizesThatAreCounted() {
        assertThat(new MemorySize((1L << 53) - 1).kibibytes()).isEqualTo((1L << 53) - 1);
        assertThatThrownBy(() -> new MemorySize(1L << 53)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new MemorySize(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new MemorySize(-1)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52:54:00:12:34",
                "52:54:00:12:34:56:78",
                "52-54-00-12-34-56",
                "52:54:00:12:34:5g",
                "01:00:5e:00:00:01",
                "ff:ff:ff:ff:ff:ff",
                "00:00:00:00:00:00",
                "",
                " 52:54:00:12:34:56"
            })
    void refusesAddresses(String text) {
        assertThatThrownBy(() -> MacAddress.of(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void writesAddressesInSmallLetters() {
        assertThat(MacAddress.of("52:54:00:AB:CD:EF")).isEqualTo(MacAddress.of("52:54:00:ab:cd:ef"));
        assertThat(MacAddress.of("52:54:00:AB:CD:EF").domainText()).isEqualTo("52:54:00:ab:cd:ef");
    }

    @Test
    void refusesTargetsThatAreCounted() {
        assertThat(new DiskTarget("sd", 26).domainText()).isEqualTo("sdaa");
        assertThatThrownBy(() -> new DiskTarget("vd", -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new DiskTarget("nvme", 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DiskTarget.parse("vda").plus(-1)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/usr/share/x.fd",
                "//usr/x.fd",
                "/./usr/x.fd",
                "/var/../usr/x.fd",
                "/a/b/../../usr//x.fd",
                "/../usr/x"
            })
    void refusesVariableStoresBelowUsr(String path) {
        assertThat(ValueFormat.NVRAM_PATH.refusal(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/var/lib/x.fd", "/usrs/x.fd", "/vm/usr/x.fd", "/usr/../vm/x.fd", "/x..y/z"})
    void acceptsOtherVariableStores(String path) {
        assertThat(ValueFormat.NVRAM_PATH.canonical(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "000000000000000000", "-0", "-1", "+1", "1 ", "1.0", "", "9999999999999999999"})
    void refusesNumbersThatAreNotPositive(String text) {
        assertThat(ValueFormat.POSITIVE_NUMBER.refusal(text)).isPresent();
    }

    @Test
    void takesOwnValuesAsTextsExceptMemorySizes() {
        DomainValue text = () -> "2 GiB";
        DomainValue address = MacAddress.of("52:54:00:00:00:01");

        assertThat(ValueFormat.MEMORY_SIZE.canonical(text)).isEqualTo("2097152");
        assertThat(ValueFormat.MEMORY_SIZE.canonical(MemorySize.parse("2 GiB"))).isEqualTo("2097152");
        assertThatThrownBy(() -> ValueFormat.MEMORY_SIZE.canonical(address)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"'a\u0001', U+0001, 1", "'\ufffe', U+FFFE, 0", "'ab\ud83d', U+D83D, 2", "'\ude00', U+DE00, 0"})
    void namesTheCharacterThatXmlCannotCarry(String text, String character, int index) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> XmlText.require(text));

        assertThat(XmlText.indexOfForbidden(text)).isEqualTo(index);
        assertThat(refusal.reason()).contains(character, "index " + index).doesNotContain("\u0001", "\ufffe");
    }

    @Test
    void showsTextsOnOneLine() {
        assertThat(Quoted.of("a\n\t\r\u0007\ufffe")).isEqualTo("'a\\n\\t\\r\\u0007\\uFFFE'");
        assertThat(Quoted.of("x".repeat(200))).hasSize(83).endsWith("…'");
        assertThat(Quoted.of("\ud83d\ude00\ud83d")).isEqualTo("'\ud83d\ude00\\uD83D'");
    }
}
