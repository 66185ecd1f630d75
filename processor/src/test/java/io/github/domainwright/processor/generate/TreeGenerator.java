package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes trees with awkward texts and with holes; the same seed makes the same tree. */
final class TreeGenerator {
    private static final Origin ORIGIN = Origin.UNKNOWN;
    private static final List<String> NAMES = List.of("domain", "os", "feature", "qemu:arg", "x-y.z", "_1");

    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "  ",
            "\n",
            "\t",
            "\r",
            "\r\n",
            "\\",
            "\\n",
            "\\\\",
            "\\u0041",
            "\\s",
            "\"",
            "\"\"\"",
            "\"\"\"\"",
            "'",
            "''",
            "<",
            ">",
            "&",
            "&lt;",
            "]]>",
            "$L",
            "$T",
            "$$",
            "${x}",
            "%s",
            "/* */",
            "//",
            "{@code",
            "\u00e9",
            "\u4e2d",
            "\ud83d\ude00",
            "\u00a0",
            "\u2003",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\ufffd",
            "text",
            "    indented",
            "end   \n");

    private final Random random;

    TreeGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a text of a few awkward pieces. */
    String text() {
        return IntStream.range(0, random.nextInt(8)).mapToObj(i -> any(PIECES)).collect(Collectors.joining());
    }

    /** Returns a tree without holes at most {@code depth} levels deep. */
    Element element(int depth) {
        List<Node> children = new ArrayList<>();
        boolean isMixed = random.nextInt(3) == 0;
        for (int i = random.nextInt(4); depth > 1 && i > 0; i--) {
            children.add(random.nextInt(6) == 0 ? comment() : element(depth - 1));
        }
        if (isMixed || depth == 1 && random.nextBoolean()) {
            children.add(random.nextInt(children.size() + 1), new Node.Text(Value.of(text()), ORIGIN));
        }
        return new Element(any(NAMES), attributes(), children, ORIGIN);
    }

    /** Returns a tree whose first level has elements with holes among those without. */
    Element elementWithHoles() {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            children.add(
                    switch (random.nextInt(4)) {
                        case 0 -> holder("one", Occurrence.ONCE);
                        case 1 -> holder("maybe", new Occurrence.IfPresent("maybe"));
                        case 2 -> holder("many", new Occurrence.ForEach("many"));
                        default -> element(3);
                    });
        }
        return new Element("domain", attributes(), children, ORIGIN);
    }

    private Element holder(String component, Occurrence occurrence) {
        Value hole = new Value.Parameter(component, ValueFormat.TEXT);
        List<Attribute> attributes = new ArrayList<>(attributes());
        attributes.add(new Attribute("hole", hole, ORIGIN));
        List<Node> children = random.nextBoolean()
                ? List.of(element(1), new Node.Text(hole, ORIGIN), new Node.Text(Value.of(text()), ORIGIN))
                : List.of(new Element("inner", List.of(), List.of(new Node.Text(hole, ORIGIN)), ORIGIN), comment());
        return new Element(any(NAMES), attributes, children, occurrence, ORIGIN);
    }

    private List<Attribute> attributes() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Attribute("a" + i, Value.of(text()), ORIGIN))
                .toList();
    }

    private Node comment() {
        return random.nextBoolean()
                ? new Node.Comment(" \\ \"\"\" \n   $L ", ORIGIN)
                : new Node.ProcessingInstruction("target", "", ORIGIN);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
