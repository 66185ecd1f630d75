package io.github.domainwright.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a domain document, written as a small part of XPath from the {@code domain} element on:
 * {@code os/loader/@secure}, {@code os/firmware/feature[@name='secure-boot']/@enabled}, {@code name/text()}.
 *
 * @param steps the elements to walk through
 * @param attribute the attribute at the end, {@code "text()"} for the text, or {@code ""} for the element itself
 */
public record DomainPath(List<Step> steps, String attribute) {
    private static final String TEXT = "text()";
    private static final String KEY = "[@";
    private static final String VALUE = "='";
    private static final String END = "']";

    /**
     * One element on the way.
     *
     * @param name the element's name
     * @param key the attribute that tells this element from its siblings, or {@code ""}
     * @param keyValue the value of that attribute
     */
    public record Step(String name, String key, String keyValue) {
        boolean matches(Element element) {
            return element.name().equals(name)
                    && (key.isEmpty()
                            || element.literal(key).filter(keyValue::equals).isPresent());
        }

        @Override
        public String toString() {
            return key.isEmpty() ? name : name + "[@" + key + "='" + keyValue + "']";
        }
    }

    /** Copies the steps. */
    public DomainPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a path; {@code ""} and {@code "."} are the {@code domain} element itself.
     *
     * @throws IllegalArgumentException if the text is not such a path
     */
    public static DomainPath of(String text) {
        List<Step> steps = new ArrayList<>();
        String attribute = "";
        if (text.isEmpty() || text.equals(".")) {
            return new DomainPath(steps, attribute);
        }
        for (String part : parts(text)) {
            if (!attribute.isEmpty()) {
                throw new IllegalArgumentException("nothing can follow '" + attribute + "' in the path '" + text + "'");
            } else if (part.equals(TEXT)) {
                attribute = TEXT;
            } else if (part.startsWith("@") && isName(part.substring(1))) {
                attribute = part.substring(1);
            } else {
                steps.add(isName(part) ? new Step(part, "", "") : step(part, text));
            }
        }
        return new DomainPath(steps, attribute);
    }

    /** Splits at each slash that is not between quotes; no pattern, because a fresh JVM would wait for it. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            isQuoted ^= text.charAt(i) == '\'';
            if (text.charAt(i) == '/' && !isQuoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Reads {@code name[@key='value']}. */
    private static Step step(String part, String text) {
        int key = part.indexOf(KEY);
        int value = part.indexOf(VALUE, Math.max(key, 0));
        boolean isStep =
                key > 0 && value > 0 && part.endsWith(END) && part.length() >= value + VALUE.length() + END.length();
        if (isStep) {
            String name = part.substring(0, key);
            String keyName = part.substring(key + KEY.length(), value);
            String keyValue = part.substring(value + VALUE.length(), part.length() - END.length());
            if (isName(name) && isName(keyName) && keyValue.indexOf('\'') < 0) {
                return new Step(name, keyName, keyValue);
            }
        }
        throw new IllegalArgumentException("'" + part + "' is not a step of a path, in '" + text + "'");
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean canStart = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            boolean canFollow = c >= '0' && c <= '9' || c == '.' || c == ':' || c == '-';
            if (!canStart && (i == 0 || !canFollow)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Reads several paths, see {@link #of}. */
    public static List<DomainPath> list(String... texts) {
        List<DomainPath> paths = new ArrayList<>(texts.length);
        for (String text : texts) {
            paths.add(of(text));
        }
        return List.copyOf(paths);
    }

    /** Tells whether the path leads to an element's text. */
    public boolean isText() {
        return attribute.equals(TEXT);
    }

    /** Tells whether the path leads to an element. */
    public boolean isElement() {
        return attribute.isEmpty();
    }

    /** Returns the path of {@code relative} seen from the element this path leads to. */
    public DomainPath resolve(DomainPath relative) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(relative.steps);
        return new DomainPath(all, relative.attribute);
    }

    /** Returns the path of the child element {@code name} of this element. */
    public DomainPath child(String name) {
        return resolve(new DomainPath(List.of(new Step(name, "", "")), ""));
    }

    /** Tells whether this path leads to the element at {@code around} or into it; keys do not count. */
    public boolean isWithin(DomainPath around) {
        int depth = around.steps.size();
        return steps.size() >= depth && names(steps.subList(0, depth)).equals(names(around.steps));
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::name).toList();
    }

    /** Returns the path of this element with the value {@code value} of its attribute {@code key}. */
    public DomainPath withKey(String key, String value) {
        List<Step> all = new ArrayList<>(steps);
        Step last = all.remove(all.size() - 1);
        all.add(new Step(last.name(), key, value));
        return new DomainPath(all, attribute);
    }

    /** Returns the path of the element that holds this attribute or text, or this path itself. */
    public DomainPath element() {
        return isElement() ? this : new DomainPath(steps, "");
    }

    /** Returns the path of this attribute or text seen from the element that holds it. */
    public DomainPath last() {
        return new DomainPath(List.of(), attribute);
    }

    /** Returns the path of the enclosing element, if this is not the {@code domain} element. */
    public Optional<DomainPath> parent() {
        if (!isElement()) {
            return Optional.of(element());
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new DomainPath(steps.subList(0, steps.size() - 1), ""));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(text.isEmpty() ? "" : "/").append(step);
        }
        if (!isElement()) {
            text.append(text.isEmpty() ? "" : "/").append(isText() ? TEXT : "@" + attribute);
        }
        return text.toString();
    }
}
