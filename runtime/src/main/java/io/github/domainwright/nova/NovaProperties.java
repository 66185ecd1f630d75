package io.github.domainwright.nova;

import io.github.domainwright.rule.TableFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The image properties and extra specs that Nova understands, from the data file {@code nova-properties.tsv}. */
public final class NovaProperties {
    private static final Map<String, Pattern> FORMATS = Map.of(
            "bool", Pattern.compile("true|false"),
            "int", Pattern.compile("0|[1-9][0-9]*"),
            "cpus", Pattern.compile("\\^?[0-9]+(-[0-9]+)?(,\\^?[0-9]+(-[0-9]+)?)*"),
            "size", Pattern.compile("small|large|any|[1-9][0-9]*([KMGT]B)?"),
            "machine",
                    Pattern.compile(
                            "pc|q35|virt|pc-(i440fx|q35)-(rhel)?[0-9]+(\\.[0-9]+)+|virt-(rhel)?[0-9]+(\\.[0-9]+)+"),
            "text", Pattern.compile("(?s).+"));

    private static final Map<String, List<String>> IMAGE = new LinkedHashMap<>();
    private static final Map<String, List<String>> FLAVOR = new LinkedHashMap<>();

    static {
        for (List<String> row : TableFile.rows(NovaProperties.class, "nova-properties.tsv")) {
            List<String> values = List.of(row.get(2).split(" "));
            IMAGE.put(
                    row.get(0),
                    values.stream().map(word -> word.replace("!", "")).toList());
            FLAVOR.put(
                    row.get(1),
                    values.stream().filter(word -> !word.startsWith("!")).toList());
        }
        IMAGE.remove("-");
        FLAVOR.remove("-");
    }

    private NovaProperties() {}

    /** Says why an image cannot have the property {@code key} with {@code value}, if it cannot. */
    public static Optional<String> objectionToImage(String key, String value) {
        return objection("an image", IMAGE, key, value);
    }

    /** Says why a flavor cannot have the extra spec {@code key} with {@code value}, if it cannot. */
    public static Optional<String> objectionToFlavor(String key, String value) {
        return objection("a flavor", FLAVOR, key, value);
    }

    private static Optional<String> objection(String owner, Map<String, List<String>> table, String key, String value) {
        List<String> values = table.get(key.replaceFirst("\\.[0-9]+$", ".N"));
        if (values == null) {
            return Optional.of("%s has no key '%s'".formatted(owner, key));
        }
        Pattern format = FORMATS.get(values.get(0));
        boolean isValue =
                format == null ? values.contains(value) : format.matcher(value).matches();
        return isValue ? Optional.empty() : Optional.of("'%s' of %s cannot be '%s'".formatted(key, owner, value));
    }

    /** Tells whether {@code value} is a machine type that Nova knows. */
    static boolean isMachine(String value) {
        return FORMATS.get("machine").matcher(value).matches();
    }
}
