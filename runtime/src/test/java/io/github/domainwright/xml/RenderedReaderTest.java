package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.Corpus;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the renderer writes is read as it was. */
class RenderedReaderTest {
    private static Element element(String name, List<Attribute> attributes, Node... children) {
        return new Element(name, attributes, List.of(children), Origin.UNKNOWN);
    }

    private static DomainTree readAgain(DomainTree tree) {
        return RenderedReader.read(DomainWriter.toXml(tree));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "", " ", "a < b && c > 'd' \"e\"", "tab\tline\nreturn\r", "&amp;", "ü𝄞", "a=b/c>"})
    void keepsTextsAndAttributes(String value) {
        DomainTree tree = new DomainTree(element(
                "domain",
                List.of(new Attribute("a", Value.of(value), Origin.UNKNOWN)),
                element("empty", List.of()),
                element("text", List.of(), new Node.Text(Value.of("x" + value), Origin.UNKNOWN)),
                element("last", List.of(new Attribute("q:b", Value.of(value), Origin.UNKNOWN)))));

        assertThat(readAgain(tree)).isEqualTo(tree);
    }

    @Test
    @EnabledIfSystemProperty(named = Corpus.PROPERTY, matches = ".+")
    void readsLibvirtsDocumentsAsTheOtherReaderDoes() throws Exception {
        for (Path file : Corpus.domains()) {
            DomainTree tree = new DomainTree(plain(DomainReader.read(file).root()));

            assertThat(readAgain(tree)).as(file.toString()).isEqualTo(tree);
        }
    }

    /** Returns {@code element} without comments and origins. */
    private static Element plain(Element element) {
        return new Element(
                element.name(),
                element.attributes().stream()
                        .map(attribute -> new Attribute(attribute.name(), attribute.value(), Origin.UNKNOWN))
                        .toList(),
                element.children().stream()
                        .filter(child -> child instanceof Element || child instanceof Node.Text)
                        .<Node>map(child -> child instanceof Element inner
                                ? plain(inner)
                                : new Node.Text(((Node.Text) child).value(), Origin.UNKNOWN))
                        .toList(),
                Origin.UNKNOWN);
    }
}
