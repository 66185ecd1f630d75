package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.xml.InvalidGuestException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Awkward values in every text of a guest, for every emitter: a parser that is not ours gets the same text back and finds
 * as many elements as ever, or the value is refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwkwardValuesTest {
    private static final List<String> VALUES = List.of(
            "R&D",
            "a<b",
            "a>b",
            "it's",
            "say \"x\"",
            "a<&>b'\"]]>c",
            "/img/a'b.qcow2",
            // The injections that string concatenation in other managers let through.
            "/img/x'/></disk><disk type='file'><source file='/etc/shadow",
            "s3cr3t&x</name><name>other",
            "<!--",
            "-->",
            "<![CDATA[x]]>",
            "<?pi?>",
            "&amp;",
            "&#38;",
            "&lol;",
            "{{ name }}",
            "${jndi:x}",
            "a: b",
            "- a",
            "#c",
            "yes",
            "0x10",
            "|",
            "'",
            "\"",
            "line\nbreak",
            "tab\tstop",
            "carriage\rreturn",
            " leading and trailing ",
            "\u00e4\u4e2d\u6587",
            "\ud83d\ude00",
            "\u0085\u2028",
            "\u0001",
            "\ufffe",
            "\ud800",
            "\udc00x",
            "");

    private static final String GUEST = """
            package acme;

            import io.github.domainwright.annotation.*;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.Optional;

            @VmProfile(targets = {ProfileTarget.NOVA, ProfileTarget.KUBEVIRT})
            @Memory("1 GiB")
            @Vcpus(1)
            public record Guest(
                    @DomainName String name,
                    @Title Optional<String> title,
                    @Description Optional<String> description,
                    @Disk(target = "vda") Path disk,
                    @Disk(target = "vdb") List<Path> more) {

                public static Guest of(String[] texts) {
                    return new Guest(texts[0], Optional.of(texts[1]), Optional.of(texts[2]), Path.of(texts[3]),
                            List.of(Path.of(texts[4])));
                }
            }
            """;

    private Class<?> guest;
    private ClassLoader loader;

    @BeforeAll
    void compile(@TempDir Path directory) throws Exception {
        Compiled compiled = Compilation.with(TestCompiler.JAVAC, directory)
                .source("acme/Guest.java", GUEST)
                .run();
        assertThat(compiled.messages()).isEmpty();
        guest = compiled.load("acme.Guest");
        loader = guest.getClassLoader();
    }

    static Stream<Arguments> valuesEverywhere() {
        return IntStream.range(0, 5).boxed().flatMap(place -> VALUES.stream().map(value -> Arguments.of(place, value)));
    }

    private Object guestWith(int place, String value) throws Exception {
        String[] texts = {"agent", "a title", "a description", "/vm/a", "/vm/b"};
        texts[place] = place > 2 && !value.startsWith("/") ? "/vm/" + value : value;
        return guest.getMethod("of", String[].class).invoke(null, (Object) texts);
    }

    /** Returns what the emitter writes, or nothing if it refuses the guest with a reason for it. */
    private Object emit(String emitter, String method, Object vm, Object... more) throws Exception {
        for (Method candidate : loader.loadClass("acme.Guest" + emitter).getMethods()) {
            if (candidate.getName().equals(method) && candidate.getParameterCount() == more.length + 1) {
                Object[] arguments = new Object[more.length + 1];
                arguments[0] = vm;
                System.arraycopy(more, 0, arguments, 1, more.length);
                try {
                    return candidate.invoke(null, arguments);
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause()).isInstanceOf(InvalidGuestException.class);
                    assertThat(e.getCause()).hasMessageNotContaining("null");
                    return null;
                }
            }
        }
        throw new NoSuchMethodException(method);
    }

    @ParameterizedTest
    @MethodSource("valuesEverywhere")
    void comeBackFromXmlAsTheyWere(int place, String value) throws Exception {
        Object vm;
        try {
            vm = guestWith(place, value);
        } catch (InvocationTargetException e) {
            // No path of this system has such a text.
            assertThat(e.getCause()).isInstanceOf(java.nio.file.InvalidPathException.class);
            return;
        }
        Object xml = emit("Xml", "toXml", vm);
        if (xml == null) {
            return;
        }
        Document plain = parse((String) emit("Xml", "toXml", guestWith(0, "agent")));
        Document document = parse((String) xml);

        assertThat(names(document)).isEqualTo(names(plain));
        String written = text(document, place);
        String expected = place > 2 && !value.startsWith("/") ? "/vm/" + value : value;
        assertThat(written).isEqualTo(place > 2 ? Path.of(expected).toString() : expected);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> names(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(elements.item(i).getNodeName());
        }
        return names;
    }

    private static String text(Document document, int place) {
        List<String> elements = List.of("name", "title", "description");
        if (place < elements.size()) {
            return document.getElementsByTagName(elements.get(place)).item(0).getTextContent();
        }
        return ((Element) document.getElementsByTagName("source").item(place - 3)).getAttribute("file");
    }

    @ParameterizedTest
    @MethodSource("valuesEverywhere")
    void breakOutOfNoManifestAndNoImage(int place, String value) throws Exception {
        Object vm;
        try {
            vm = guestWith(place, value);
        } catch (InvocationTargetException e) {
            return;
        }
        Object plain = guestWith(0, "agent");
        assertSameShape(emit("Nova", "imageJson", plain), emit("Nova", "imageJson", vm));
        assertSameShape(emit("Nova", "heatTemplate", plain, "server"), emit("Nova", "heatTemplate", vm, "server"));
        Object resources = io.github.domainwright.kubevirt.ClusterResources.none()
                .volume("vda", io.github.domainwright.kubevirt.VolumeSource.dataVolume("a"))
                .volume("vdb", io.github.domainwright.kubevirt.VolumeSource.dataVolume("b"));
        for (String method : List.of("toYaml", "toJson")) {
            assertSameShape(emit("KubeVirt", method, plain, resources), emit("KubeVirt", method, vm, resources));
        }
    }

    /** The same keys at the same places, whatever the texts are. */
    private static void assertSameShape(Object plain, Object other) {
        if (other != null) {
            assertThat(plain).isNotNull();
            assertThat(shape(read(other))).isEqualTo(shape(read(plain)));
        }
    }

    private static Object read(Object text) {
        return new Load(LoadSettings.builder().build()).loadFromString((String) text);
    }

    private static Object shape(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> List.of(entry.getKey(), shape(entry.getValue())))
                    .toList();
        }
        return node instanceof List<?> list
                ? list.stream().map(AwkwardValuesTest::shape).toList()
                : "a value";
    }
}
