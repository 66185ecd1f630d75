package io.github.domainwright.examples;

import io.github.domainwright.examples.clouds.SideBySide;
import java.util.Map;
import java.util.TreeMap;

/** The main job, for a first look: prints what a profile became. */
public final class Demo {
    private static final String SIDE_BY_SIDE = "side-by-side";

    private Demo() {}

    /**
     * Prints an example and says where the generated sources lie.
     *
     * @param arguments the name of the example, as in {@code examples/README.md}, and the directory of the generated sources
     */
    public static void main(String[] arguments) {
        String name = arguments[0];
        Map<String, String> examples = all();
        if (!examples.containsKey(name)) {
            System.err.println(
                    "There is no example '" + name + "'. There are: " + String.join(", ", examples.keySet()));
            System.exit(2);
        }
        System.out.println(examples.get(name));
        System.out.println(
                "This text was written by code that javac generated from a profile: see examples/README.md.");
        System.out.println("The generated sources lie in " + arguments[1]);
    }

    /** Returns what each example prints, by its name. */
    static Map<String, String> all() {
        Map<String, String> examples = new TreeMap<>(ExampleDomains.all());
        StringBuilder targets = new StringBuilder();
        SideBySide.all()
                .forEach((file, text) -> targets.append("--- ")
                        .append(file)
                        .append('\n')
                        .append(text)
                        .append('\n'));
        examples.put(SIDE_BY_SIDE, targets.toString());
        return examples;
    }
}
