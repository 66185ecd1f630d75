package io.github.domainwright.conformance.inventory;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * Compares the model with the schema, from the root on: every member that the schema allows must be in the model, every
 * member of the model in the schema, of the same kind, as often, and with the same words.
 */
final class Inventory {
    private final Grammar grammar;
    private final Queue<Pair> waiting = new ArrayDeque<>();
    private final Map<Class<?>, Set<Set<Element>>> met = new HashMap<>();
    private final SortedSet<Difference> differences = new TreeSet<>();
    private int compared;

    /** Compares {@code root}, the model of the root element, with {@code grammar}. */
    Inventory(Grammar grammar, Class<?> root) {
        this.grammar = grammar;
        Content.ofDocument(grammar, grammar.start())
                .children()
                .forEach((name, declarations) -> meet(new Pair(name.getLocalPart(), declarations, root)));
        while (!waiting.isEmpty()) {
            compare(waiting.remove());
        }
    }

    private void meet(Pair pair) {
        if (met.computeIfAbsent(pair.model(), model -> new HashSet<>()).add(pair.declarations())) {
            waiting.add(pair);
        }
    }

    private void compare(Pair pair) {
        Map<String, SchemaMember> declared = SchemaMember.of(grammar, Content.of(grammar, pair.declarations()));
        Map<String, ModelMember> modelled = ModelMember.of(pair.model());
        compared += declared.size();
        declared.forEach((step, member) -> {
            String path = pair.path() + "/" + step;
            if (modelled.containsKey(step)) {
                compare(path, member, modelled.get(step));
            } else {
                differences.add(new Difference(path, "only in the schema", ""));
            }
        });
        modelled.keySet().stream()
                .filter(step -> !declared.containsKey(step))
                .forEach(step -> differences.add(new Difference(pair.path() + "/" + step, "only in the model", "")));
    }

    private void compare(String path, SchemaMember declared, ModelMember modelled) {
        if (declared.kind() != modelled.kind()) {
            differences.add(new Difference(path, "kind", declared.kind() + ", in the model " + modelled.kind()));
            return;
        }
        if (declared.repeated() != modelled.repeated()) {
            differences.add(
                    new Difference(path, declared.repeated() ? "repeated in the schema" : "repeated in the model", ""));
        }
        if (declared.kind() == Kind.CHILD) {
            meet(new Pair(path, declared.declarations(), modelled.type()));
        } else {
            compareWords(path, declared.values(), modelled);
        }
    }

    private void compareWords(String path, Values values, ModelMember modelled) {
        if (Number.class.isAssignableFrom(modelled.type()) && values.allowText()) {
            differences.add(new Difference(path, "text in the schema", "a number in the model"));
        }
        if (!modelled.type().isEnum()) {
            if (values.isClosed() && modelled.type() == String.class) {
                differences.add(new Difference(path, "words only in the schema", String.join(" ", values.words())));
            }
            return;
        }
        Set<String> missing = new TreeSet<>(values.words());
        modelled.words().forEach(missing::remove);
        missing.remove("");
        missing.forEach(word -> differences.add(new Difference(path, "word only in the schema", word)));
        modelled.words().stream()
                .filter(word -> !values.accepts(word))
                .forEach(word -> differences.add(new Difference(path, "word only in the model", word)));
    }

    /** Returns in what they differ. */
    SortedSet<Difference> differences() {
        return differences;
    }

    /** Returns how many members of the schema were compared; a type that stands in several places counts each time. */
    int compared() {
        return compared;
    }

    /** Returns how many interfaces of the model were compared. */
    int models() {
        return met.size();
    }

    /** An element of the schema, at the first place where it is met, and the interface that models it. */
    private record Pair(String path, Set<Element> declarations, Class<?> model) {}
}
