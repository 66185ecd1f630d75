package io.github.domainwright.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the whole elements of a document stand that components gave, so that a refusal can name the component. */
final class GivenPlaces {
    /** In document order, in bytes; a list is made when there is something to put in. */
    private List<Given> elements = List.of();

    /**
     * An element that a component gave.
     *
     * @param component the component
     * @param start where it begins in the document
     * @param end where it ends
     */
    record Given(String component, int start, int end) {}

    /** Adds what {@code component} gave: the bytes from {@code start} to {@code end}. */
    void add(String component, int start, int end) {
        if (elements.isEmpty()) {
            elements = new ArrayList<>();
        }
        elements.add(new Given(component, start, end));
    }

    /** Forgets what ends behind {@code size}, because the document was cut there. */
    void truncate(int size) {
        if (!elements.isEmpty()) {
            elements.removeIf(element -> element.end > size);
        }
    }

    /** Returns them with their places in {@code document} as a string; it is in UTF-8. */
    List<Given> inCharacters(byte[] document) {
        List<Given> places = new ArrayList<>();
        int bytesBefore = 0;
        int before = 0;
        for (Given element : elements) {
            int start = before + characters(document, bytesBefore, element.start);
            before = start + characters(document, element.start, element.end);
            bytesBefore = element.end;
            places.add(new Given(element.component, start, before));
        }
        return places;
    }

    private static int characters(byte[] document, int start, int end) {
        return new String(document, start, end - start, StandardCharsets.UTF_8).length();
    }
}
