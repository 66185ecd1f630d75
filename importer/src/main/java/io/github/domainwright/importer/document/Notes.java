package io.github.domainwright.importer.document;

import io.github.domainwright.importer.note.Note;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects notes with their places. */
final class Notes {
    private final List<Note> notes = new ArrayList<>();

    void add(Note.Kind kind, Element element, String text) {
        add(kind, element.origin(), text);
    }

    void add(Note.Kind kind, Origin origin, String text) {
        Origin.Document place = origin instanceof Origin.Document document ? document : new Origin.Document(1, 1);
        notes.add(new Note(kind, place.line(), place.column(), text));
    }

    List<Note> all() {
        return List.copyOf(notes);
    }
}
