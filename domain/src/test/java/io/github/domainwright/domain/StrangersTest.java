package io.github.domainwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.domain.model.UnmodelledNode;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An unknown attribute and an unknown element at every node survive an edit elsewhere, and are named. */
class StrangersTest {
    private static final String SMALL = """
            <domain type='kvm'>
              <name>a</name>
              <metadata><x:own xmlns:x='urn:x'/></metadata>
              <os><type>hvm</type><boot dev='hd'/><boot dev='cdrom'/></os>
              <features><acpi/></features>
              <devices><disk type='file'><source file='/a'/></disk></devices>
            </domain>
            """;

    static List<Path> documents() throws IOException {
        return Documents.all();
    }

    @Test
    void surviveInASmallDocument() throws Exception {
        survive(Domain.parse(SMALL));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @EnabledIfSystemProperty(named = Documents.PROPERTY, matches = ".+")
    void surviveInLibvirtsDocuments(Path file) throws Exception {
        survive(Domain.parse(file));
    }

    private static void survive(Domain domain) throws Exception {
        List<String> strangers = new ArrayList<>();
        DomainTree tree = domain.tree();
        Element root = withStrangers(tree.root(), "", strangers);
        Domain visited = Domain.parse(Domain.of(tree.withRoot(root)).toXml());

        Domain edited = visited.edit(d -> d.title("edited").features(features -> features.acpi(true)));

        assertThat(edited.unmodelled()).extracting(UnmodelledNode::path).containsExactlyInAnyOrderElementsOf(strangers);
        Domain back = edited.edit(d -> d.raw(raw -> raw.remove(
                        child -> child.name().equals("title") || child.name().equals("features")))
                .raw(raw -> {}));
        assertThat(Infoset.lines(withoutEdited(visited))).containsExactlyElementsOf(Infoset.lines(back.toXml()));
    }

    /** Titles and features are what the edit touches. */
    private static String withoutEdited(Domain domain) {
        return domain.edit(d -> d.clearTitle().clearFeatures()).toXml();
    }

    private static Element withStrangers(Element element, String path, List<String> strangers) {
        List<Attribute> attributes = new ArrayList<>(element.attributes());
        attributes.add(new Attribute("stranger", Value.of("1"), Origin.UNKNOWN));
        strangers.add(path + "@stranger");
        List<Node> children = new ArrayList<>();
        boolean isForeign = path.equals("metadata/");
        for (Node child : element.children()) {
            boolean isElement = child instanceof Element;
            children.add(
                    isElement && !isForeign
                            ? withStrangers((Element) child, path + step(element, (Element) child) + "/", strangers)
                            : child);
        }
        if (!isForeign) {
            children.add(new Element("stranger", List.of(), List.of(), Origin.UNKNOWN));
            strangers.add(path + "stranger");
        }
        return new Element(element.name(), attributes, children, Origin.UNKNOWN);
    }

    private static String step(Element parent, Element child) {
        List<Element> alike = parent.elements(child.name()).toList();
        for (int at = 0; at < alike.size(); at++) {
            if (alike.get(at) == child && alike.size() > 1) {
                return child.name() + "[" + (at + 1) + "]";
            }
        }
        return child.name();
    }
}
