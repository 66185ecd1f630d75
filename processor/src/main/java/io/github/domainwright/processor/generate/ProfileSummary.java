package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One sentence for the Javadoc of generated classes about what all guests of a profile have. */
final class ProfileSummary {
    /** What means nothing else in a comment. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.+-]+");

    private ProfileSummary() {}

    static String of(DomainTree tree) {
        List<String> words = new ArrayList<>();
        literal(tree, "os/type/@arch", words, "architecture {@code %s}");
        literal(tree, "os/type/@machine", words, "machine type {@code %s}");
        words.add(tree.is(DomainPath.of("os/@firmware"), "efi") ? "UEFI firmware" : "BIOS firmware");
        feature(tree, "secure-boot", words);
        feature(tree, "enrolled-keys", words);
        literal(tree, "memory/text()", words, "%s KiB of memory");
        literal(tree, "vcpu/text()", words, "%s vCPUs");
        return "Every guest has " + String.join(", ", words);
    }

    private static void literal(DomainTree tree, String path, List<String> words, String sentence) {
        tree.literal(DomainPath.of(path))
                .filter(text -> PLAIN.matcher(text).matches())
                .ifPresent(text -> words.add(sentence.formatted(text)));
    }

    private static void feature(DomainTree tree, String name, List<String> words) {
        tree.literal(DomainPath.of("os/firmware/feature[@name='" + name + "']/@enabled"))
                .ifPresent(enabled -> words.add((enabled.equals("yes") ? "" : "no ") + "{@code " + name + "}"));
    }
}
