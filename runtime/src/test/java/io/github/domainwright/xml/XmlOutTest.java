package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for each kind of value, byte by byte. */
class XmlOutTest {
    private static final Map<String, String> IN_TEXT = Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#13;");
    private static final Map<String, String> IN_ATTRIBUTE =
            Map.of("'", "&apos;", "\n", "&#10;", "\t", "&#9;", "&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#13;");

    @Test
    void writesEachCharacterThatXmlCanCarry() {
        IntStream.range(0, Character.MAX_CODE_POINT + 1)
                .mapToObj(Character::toString)
                .filter(character -> XmlText.indexOfForbidden(character) < 0)
                .forEach(character -> {
                    String text = "a" + character + "b";
                    String inText = text.replace(character, IN_TEXT.getOrDefault(character, character));
                    String inAttribute = text.replace(character, IN_ATTRIBUTE.getOrDefault(character, character));
                    if (!out().text(text).toString().equals(inText)
                            || !out().attribute(text).toString().equals(inAttribute)
                            || !out().markup(text).toString().equals(text)) {
                        throw new AssertionError("U+%04X".formatted(character.codePointAt(0)));
                    }
                });
    }

    @Test
    void refusesEachCharacterThatXmlCannotCarry() {
        IntStream.range(0, 0x10000)
                .mapToObj(character -> "a" + (char) character)
                .filter(text -> XmlText.indexOfForbidden(text) >= 0)
                .forEach(text -> {
                    assertThatThrownBy(() -> out().text(text)).isInstanceOf(InvalidValueException.class);
                    assertThatThrownBy(() -> out().attribute(text)).isInstanceOf(InvalidValueException.class);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 9, 10, -10, 1234567890123L, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesNumbers(long number) {
        assertThat(out().number(number)).hasToString(Long.toString(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "4dea22b3-1d52-d8f3-8516-782e98ab0007"
            })
    void writesIdentifiers(String id) {
        assertThat(out().uuid(UUID.fromString(id))).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 25, 26, 701, 702, 18_277, Integer.MAX_VALUE})
    void writesDiskTargets(int index) {
        assertThat(out().diskTarget("vd", index)).hasToString(new DiskTarget("vd", index).domainText());
    }

    @Test
    void countsDiskTargetsLikeColumns() {
        assertThat(out().diskTarget("sd", 26).raw(" ").diskTarget("sd", 701)).hasToString("sdaa sdzz");
    }

    @Test
    void givesAwayWhatItHasInEveryForm() throws IOException {
        XmlOut out = out().raw("<name>").text("Zoë").raw("</name>");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        out.writeTo(stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("<name>Zoë</name>");
        assertThat(out.toByteArray()).isEqualTo(stream.toByteArray()).hasSize(out.size());
        assertThat(out.clear().raw("<a/>")).hasToString("<a/>");
    }

    @Test
    void handsItsBufferOnWithoutWhatWasInIt() {
        XmlOut first = XmlOut.start(64);
        String document = first.raw("<secret/>").finish();
        XmlOut second = XmlOut.start(8);
        first.raw("<late/>");

        assertThat(document).isEqualTo("<secret/>");
        assertThat(second.raw("<b/>").finish()).isEqualTo("<b/>");
    }

    private static XmlOut out() {
        return new XmlOut(0);
    }
}
