package io.github.domainwright.firmware.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.domainwright.firmware.json.JsonValue.JsonArray;
import io.github.domainwright.firmware.json.JsonValue.JsonBoolean;
import io.github.domainwright.firmware.json.JsonValue.JsonNull;
import io.github.domainwright.firmware.json.JsonValue.JsonNumber;
import io.github.domainwright.firmware.json.JsonValue.JsonObject;
import io.github.domainwright.firmware.json.JsonValue.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final JsonFactory PEER = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void agreesWithJacksonOnValidTexts() throws Exception {
        JsonTexts texts = new JsonTexts(20_261_124);
        int accepted = 0;
        for (int i = 0; i < 5_000; i++) {
            accepted += agree(texts.valid()) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(3_000);
    }

    @Test
    void agreesWithJacksonOnDamagedTexts() throws Exception {
        JsonTexts texts = new JsonTexts(7);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            refused += agree(texts.damaged()) ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(5_000);
    }

    /** Returns whether both accepted the text, having checked that they agree. */
    private static boolean agree(String text) throws IOException {
        JsonValue expected = null;
        try (JsonParser parser = PEER.createParser(text)) {
            expected = parser.nextToken() == null ? null : read(parser);
            // A second root value is a sequence to the peer, and a fault to us.
            expected = parser.nextToken() == null ? expected : null;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            expected = null;
        }
        JsonValue[] actual = new JsonValue[1];
        Throwable fault = catchThrowable(() -> actual[0] = JsonReader.read(text));
        if (fault != null && fault.getMessage().contains("surrogate")) {
            // The one difference: the peer takes half of a pair in a value, and refuses it in a name.
            assertThat(text).containsAnyOf("\\ud8", "\\ude");
            return false;
        }
        if (expected == null) {
            assertThat(fault).as(text).isInstanceOf(JsonSyntaxException.class);
        } else {
            assertThat(fault).as(text).isNull();
            assertThat(actual[0]).as(text).isEqualTo(expected);
        }
        return expected != null;
    }

    private static JsonValue read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, read(parser));
                }
                return new JsonObject(members);
            }
            case START_ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(parser));
                }
                return new JsonArray(elements);
            }
            case VALUE_STRING -> {
                return new JsonString(parser.getText());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return new JsonBoolean(parser.getBooleanValue());
            }
            case VALUE_NULL -> {
                return new JsonNull();
            }
            default -> {
                return new JsonNumber(parser.getText());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"a\": 2}|1|10|\"a\" occurs twice",
                "{\"a\": 1,}|1|9|'}' where a member's name",
                "[1, 2|1|6|the text ends where ',' or ']'",
                "[1 2]|1|4|'2' where ',' or ']'",
                "\"abc|1|1|does not end",
                "\"\\x\"|1|3|'x' where one of",
                "\"\\ud83d\"|1|1|half of a surrogate pair",
                "\"\\u12g4\"|1|6|hexadecimal digit",
                "01|1|2|the end of the text",
                "-|1|2|a digit",
                "1.|1|3|a digit",
                "nul|1|1|'n' where a value",
                "// x|1|1|'/' where a value",
                "{} {}|1|4|the end of the text",
                "``|1|1|the text ends where a value",
            })
    void saysWhatIsWrongAndWhere(String text, int line, int column, String message) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOfSatisfying(JsonSyntaxException.class, fault -> {
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.column()).isEqualTo(column);
                })
                .hasMessageContaining(message);
    }

    @Test
    void countsLines() {
        assertThatThrownBy(() -> JsonReader.read("{\n  \"a\": \n  ?\n}"))
                .hasMessage("unexpected '?' where a value has to stand (line 3, column 3)");
    }

    @ParameterizedTest
    @ValueSource(ints = {JsonReader.MOST_LEVELS, JsonReader.MOST_LEVELS + 1, 500_000})
    void boundsNesting(int levels) throws JsonSyntaxException {
        String closed = "[".repeat(levels) + "]".repeat(levels);

        if (levels <= JsonReader.MOST_LEVELS) {
            assertThat(JsonReader.read(closed)).isInstanceOf(JsonArray.class);
        } else {
            assertThatThrownBy(() -> JsonReader.read(closed)).hasMessageContaining("nested deeper");
            assertThatThrownBy(() -> JsonReader.read("{\"a\":".repeat(levels))).hasMessageContaining("nested deeper");
        }
    }

    @Test
    void countsNestingNotElements() throws JsonSyntaxException {
        assertThat(JsonReader.read("[" + "[],".repeat(1_000) + "[]]")).isInstanceOf(JsonArray.class);
    }

    @Test
    void refusesOtherEncodings() {
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);
        byte[] latin1 = "\"é\"".getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = "\uFEFF{}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> JsonReader.read(utf16)).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> JsonReader.read(latin1)).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> JsonReader.read(marked)).hasMessageContaining("byte order mark");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "~ | unexpected '~' where",
                "! | unexpected '!' where",
                "\"\\ \" | unexpected ' ' where",
                "\u007f | unexpected character U+007F where",
                "[\u001f] | unexpected character U+001F where",
            })
    void showsACharacterOnlyIfItCanBeSeen(String text, String message) {
        assertThatThrownBy(() -> JsonReader.read(text)).hasMessageContaining(message);
    }

    @Test
    void callsEachKindByItsName() throws JsonSyntaxException {
        JsonArray array = (JsonArray) JsonReader.read("[{}, [], \"\", 0, true, null]");

        assertThat(array.elements())
                .extracting(JsonValue::kind)
                .containsExactly("an object", "an array", "a string", "a number", "a truth value", "null");
    }
}
