package io.github.domainwright.importer.document;

import io.github.domainwright.annotation.RawXml;
import io.github.domainwright.importer.match.Claims;
import io.github.domainwright.importer.match.Parameter;
import io.github.domainwright.importer.note.NotImportableException;
import io.github.domainwright.importer.note.Note;
import io.github.domainwright.importer.source.ComponentKind;
import io.github.domainwright.importer.source.ComponentSource;
import io.github.domainwright.importer.source.JavaValue;
import io.github.domainwright.importer.vocabulary.Vocabulary;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a profile has to state so that its guests have one document, apart from what differs between them. */
public final class DocumentImport {
    private final DomainTree document;
    private final Claims claims = new Claims();
    private final Notes notes = new Notes();
    private final List<JavaValue.Annotation> annotations = new ArrayList<>();
    private final List<ComponentSource> components = new ArrayList<>();
    private final ParameterNames names = new ParameterNames();
    private final FragmentText texts;

    private DocumentImport(DomainTree document) {
        this.document = document;
        this.texts = new FragmentText(document.root());
    }

    /** Reads {@code document}. */
    public static DocumentImport of(DomainTree document) throws NotImportableException {
        DocumentImport read = new DocumentImport(document);
        read.read();
        return read;
    }

    private void read() throws NotImportableException {
        annotations.addAll(new PlatformImport(document, claims, notes).annotations());
        claims.claim(document.root());
        document.element(DomainPath.of("devices")).ifPresent(claims::claim);
        rootAttributes();
        Description description = new Description(new WordChoice(Vocabulary.ofLibrary()));
        List<Use> uses = description.children(document.root(), new Chain(List.of()), claims);
        Map<Class<?>, List<JavaValue.Annotation>> byKind = new LinkedHashMap<>();
        for (Use use : uses) {
            if (use.isComponent()) {
                components.add(component(use));
            } else {
                byKind.computeIfAbsent(use.match().annotation().type(), kind -> new ArrayList<>())
                        .add(use.match().annotation());
            }
        }
        byKind.values().forEach(annotations::addAll);
        fragments();
        long comments = Comments.in(document);
        if (comments > 0) {
            notes.add(
                    Note.Kind.ASSUMED,
                    document.root(),
                    "a profile has no place for the document's comments: " + comments);
        }
        BrokenRules.note(document, notes);
    }

    private void rootAttributes() {
        for (Attribute attribute : document.root().attributes()) {
            DomainPath place = DomainPath.of("@" + attribute.name());
            if (attribute.name().equals("id")) {
                notes.add(
                        Note.Kind.ASSUMED,
                        attribute.origin(),
                        "the number of a running guest is not part of its profile");
            } else if (!attribute.name().startsWith("xmlns") && !claims.has(document.root(), place)) {
                notes.add(Note.Kind.MISSING, attribute.origin(), "no annotation states " + place);
            }
        }
    }

    private ComponentSource component(Use use) {
        Parameter parameter = use.match().parameter().orElseThrow();
        List<JavaValue.Annotation> marks = new ArrayList<>();
        marks.add(use.match().annotation());
        use.fragment().ifPresent(rest -> {
            notes.add(Note.Kind.FRAGMENT, use.element(), texts.reason(rest));
            marks.add(raw("", List.of(rest)));
        });
        return new ComponentSource(
                marks,
                ComponentKind.of(parameter.format(), parameter.value().orElse(null)),
                parameter.value().isEmpty(),
                names.of(use),
                parameter.value());
    }

    private void fragments() {
        Map<String, List<Element>> byPlace = new LinkedHashMap<>();
        Fragments fragments = new Fragments(
                claims,
                (element, place) -> notes.add(
                        Note.Kind.MISSING, element, "no annotation states " + place + " as the document does"));
        for (Fragment fragment : fragments.of(document.root())) {
            notes.add(Note.Kind.FRAGMENT, fragment.element(), texts.reason(fragment.element()));
            byPlace.computeIfAbsent(fragment.at(), place -> new ArrayList<>()).add(fragment.element());
        }
        byPlace.forEach((place, elements) -> annotations.add(raw(place, elements)));
    }

    private JavaValue.Annotation raw(String at, List<Element> elements) {
        Map<String, JavaValue> members = new LinkedHashMap<>();
        if (!at.isEmpty()) {
            members.put("at", new JavaValue.Text(at));
        }
        members.put("value", new JavaValue.Text(texts.of(elements)));
        return new JavaValue.Annotation(RawXml.class, members);
    }

    /** Returns the annotations of the profile itself, in the order in which they have to stand. */
    public List<JavaValue.Annotation> annotations() {
        return List.copyOf(annotations);
    }

    /** Returns the components. */
    public List<ComponentSource> components() {
        return List.copyOf(components);
    }

    /** Returns what the reader of the profile should know. */
    public List<Note> notes() {
        return notes.all();
    }
}
