package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.Corpus;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The places of nodes: an element's is its {@code <}, an attribute's is its name, a text's is its first character. */
class DomainReaderPlaceTest {
    private static Origin at(int line, int column) {
        return new Origin.Document(line, column);
    }

    @Test
    void pointsAtTheStartOfElementsAttributesAndTexts() throws UnreadableDomainException {
        DomainTree tree = DomainReader.read("""
                <domain type='kvm'>
                  <os firmware="efi"
                      note='a > b'><type
                    arch='x86_64'>hvm</type>
                  </os>
                </domain>
                """);

        assertThat(tree.root().origin()).isEqualTo(at(1, 1));
        assertThat(tree.origin(DomainPath.of("@type"))).isEqualTo(at(1, 9));
        assertThat(tree.origin(DomainPath.of("os"))).isEqualTo(at(2, 3));
        assertThat(tree.origin(DomainPath.of("os/@firmware"))).isEqualTo(at(2, 7));
        assertThat(tree.origin(DomainPath.of("os/@note"))).isEqualTo(at(3, 7));
        assertThat(tree.origin(DomainPath.of("os/type"))).isEqualTo(at(3, 20));
        assertThat(tree.origin(DomainPath.of("os/type/@arch"))).isEqualTo(at(4, 5));
        assertThat(tree.origin(DomainPath.of("os/type/text()"))).isEqualTo(at(4, 19));
    }

    @Test
    void isNotMisledByMarkupThatLooksLikeATag() throws UnreadableDomainException {
        DomainTree tree = DomainReader.read("<?xml version='1.0'?>\n<!-- <domain> -->\n<?note <domain> ?>"
                + "<domain><!-- <name> --><![CDATA[<name>]]>&lt;name>\n<name/></domain>");

        assertThat(tree.root().origin()).isEqualTo(at(3, 19));
        assertThat(tree.origin(DomainPath.of("name"))).isEqualTo(at(4, 1));
    }

    /** Such a comment does not end with the characters that start it, nor does such an instruction. */
    @Test
    void isNotMisledByACommentThatSeemsToEndAtOnce() throws UnreadableDomainException {
        DomainTree tree = DomainReader.read("<!--> <domain> --><domain><!--> <a> --><b/></domain>");

        assertThat(tree.root().origin()).isEqualTo(at(1, 19));
        assertThat(tree.origin(DomainPath.of("b"))).isEqualTo(at(1, 40));
    }

    @Test
    void countsEveryKindOfLineBreakOnce() throws UnreadableDomainException {
        DomainTree tree = DomainReader.read("<domain>\r\n<a/>\r<b/>\n<c\r\n x='1'/></domain>");

        assertThat(tree.origin(DomainPath.of("a"))).isEqualTo(at(2, 1));
        assertThat(tree.origin(DomainPath.of("b"))).isEqualTo(at(3, 1));
        assertThat(tree.origin(DomainPath.of("c"))).isEqualTo(at(4, 1));
        assertThat(tree.origin(DomainPath.of("c/@x"))).isEqualTo(at(5, 2));
    }

    @Test
    void tellsAttributesWithASharedEndingApart() throws UnreadableDomainException {
        DomainTree tree = DomainReader.read("<domain xmlns:q='u' q:id='1' id='2' xid='3'/>");

        assertThat(tree.origin(DomainPath.of("@xmlns:q"))).isEqualTo(at(1, 9));
        assertThat(tree.origin(DomainPath.of("@q:id"))).isEqualTo(at(1, 21));
        assertThat(tree.origin(DomainPath.of("@id"))).isEqualTo(at(1, 30));
        assertThat(tree.origin(DomainPath.of("@xid"))).isEqualTo(at(1, 37));
    }

    @Test
    @EnabledIfSystemProperty(named = Corpus.PROPERTY, matches = ".+")
    void findsEachNodeOfLibvirtsDocuments() throws Exception {
        for (Path file : Corpus.domains()) {
            String text = Files.readString(file);
            for (String variant : List.of(text, text.replace("\n", "\r\n"), text.replace("><", "> \t<"))) {
                List<String> lines = variant.lines().toList();
                List<String> misses = new ArrayList<>();
                collectMisses(DomainReader.read(variant).root(), lines, misses);
                assertThat(misses).as(file.toString()).isEmpty();
            }
        }
    }

    private static void collectMisses(Element element, List<String> lines, List<String> misses) {
        expect("<" + element.name(), element.origin(), lines, misses);
        for (Attribute attribute : element.attributes()) {
            expect(attribute.name() + "=", attribute.origin(), lines, misses);
        }
        element.elements().forEach(child -> collectMisses(child, lines, misses));
    }

    private static void expect(String start, Origin origin, List<String> lines, List<String> misses) {
        Origin.Document place = (Origin.Document) origin;
        String there = lines.get(place.line() - 1).substring(place.column() - 1);
        if (!there.startsWith(start)) {
            misses.add("'%s' expected at %s, found '%s'".formatted(start, place.describe(), there));
        }
    }
}
