package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.differential.Word.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes random profiles, legal and illegal, out of any vocabulary: one seed gives one sequence. */
final class ProfileGenerator {
    private static final Set<String> NEARLY_ALWAYS = Set.of("DomainName", "Memory", "Vcpus");
    /** Of the members of its words, one profile states few, so that it is often legal, and another many. */
    private static final double[] DENSITIES = {0.1, 0.2, 0.45};

    private final List<Word> words;
    private final ValuePool pool;
    private final Random random;
    private int made;
    private double density;

    ProfileGenerator(List<Word> words, ValuePool pool, long seed) {
        this.words = words;
        this.pool = pool;
        this.random = new Random(seed);
    }

    RandomProfile next() {
        String name = "P" + made++;
        density = DENSITIES[random.nextInt(DENSITIES.length)];
        StringBuilder type = new StringBuilder();
        List<Component> components = new ArrayList<>();
        Set<String> onProfile = new HashSet<>();
        for (Word word : chosen()) {
            boolean isOnComponent = word.isForComponent() && (!word.isForProfile() || random.nextDouble() < 0.3);
            if (isOnComponent) {
                int times = word.isMany() && random.nextDouble() < 0.2 ? 2 : 1;
                for (int i = 0; i < times; i++) {
                    components.add(component(word, components.size(), name));
                }
            } else if (onProfile.add(word.name())) {
                type.append(annotation(word, false)).append('\n');
            }
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<String>> fullest = new LinkedHashMap<>();
        for (Component component : components) {
            values.put(component.name(), component.values());
            fullest.put(component.name(), component.values().isEmpty() ? component.spare() : component.values());
        }
        String source = "package %s;\n%spublic record %s(%s) {}\n"
                .formatted(
                        RandomProfile.PACKAGE,
                        type,
                        name,
                        String.join(
                                ", ",
                                components.stream().map(Component::declaration).toList()));
        String guest = "new %s(%s)"
                .formatted(
                        name,
                        String.join(
                                ", ",
                                components.stream().map(Component::argument).toList()));
        return new RandomProfile(name, source, guest, values, fullest);
    }

    private record Component(
            String name, String declaration, String argument, List<String> values, List<String> spare) {}

    /** Every profile has the trigger, nearly every one what each domain needs, and some have a few words more. */
    private List<Word> chosen() {
        List<Word> chosen = new ArrayList<>();
        List<Word> others = new ArrayList<>();
        for (Word word : words) {
            if (word.name().equals("VmProfile") || NEARLY_ALWAYS.contains(word.name()) && random.nextDouble() < 0.98) {
                chosen.add(word);
            } else if (!NEARLY_ALWAYS.contains(word.name())) {
                others.add(word);
            }
        }
        Collections.shuffle(others, random);
        chosen.addAll(others.subList(0, Math.min(others.size(), random.nextInt(7))));
        return chosen;
    }

    private String annotation(Word word, boolean isOnComponent) {
        List<String> stated = new ArrayList<>();
        for (Member member : word.members()) {
            boolean isGiven = isOnComponent && member.place().equals(word.parameter());
            boolean isUsual = !isOnComponent && word.isAbout(member) && random.nextDouble() < 0.98;
            // Other architectures have other machines and firmware: often enough the profile stays with the usual one.
            double often = member.name().equals("architecture") ? 0.25 : density;
            if (!isGiven && (member.isRequired() || isUsual || random.nextDouble() < often)) {
                stated.add(member.name() + " = " + values(word, member));
            }
        }
        return "@io.github.domainwright.annotation.%s(%s)".formatted(word.name(), String.join(", ", stated));
    }

    private String values(Word word, Member member) {
        if (!member.isArray()) {
            return value(word, member);
        }
        Set<String> several = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            several.add(value(word, member));
        }
        return "{" + String.join(", ", several.stream().sorted().toList()) + "}";
    }

    private String value(Word word, Member member) {
        return switch (member.kind()) {
            case FLAG -> Boolean.toString(random.nextBoolean());
            case CONSTANT ->
                member.constants().get(random.nextInt(member.constants().size()));
            case TEXT -> JavaText.literal(pool.pick(word.name() + "." + member.name(), member.format(), random));
            case NUMBER -> number(word, member);
            case PART -> part(word, member);
        };
    }

    private String part(Word word, Member member) {
        List<String> stated = new ArrayList<>();
        for (Member inner : member.parts()) {
            if (inner.isRequired() || random.nextDouble() < density) {
                stated.add(inner.name() + " = " + values(word, inner));
            }
        }
        return "@%s(%s)".formatted(member.part(), String.join(", ", stated));
    }

    private String number(Word word, Member member) {
        String text;
        do {
            text = pool.pick(word.name() + "." + member.name(), member.format(), random);
        } while (!text.matches("-?\\d{1,9}"));
        return text;
    }

    private Component component(Word word, int index, String profile) {
        String name = "c" + index;
        ComponentType type = ComponentType.of(word.format());
        int many = random.nextInt(10);
        boolean isList = word.isMany() && many < 2;
        boolean isOptional = !isList && many < 5 && !NEARLY_ALWAYS.contains(word.name());
        int count = isList ? random.nextInt(3) : isOptional ? random.nextInt(2) : 1;
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(word.name().equals("DomainName") ? profile : value(word, type));
        }
        List<String> arguments = values.stream().map(type::expression).toList();
        String declared = annotation(word, true) + " "
                + (isList ? type.in("List") : isOptional ? type.in("Optional") : type.javaName());
        String argument = isList
                ? "java.util.List.of(" + String.join(", ", arguments) + ")"
                : isOptional
                        ? arguments.stream()
                                .findFirst()
                                .map(one -> "java.util.Optional.of(" + one + ")")
                                .orElse("java.util.Optional.empty()")
                        : arguments.get(0);
        return new Component(
                name, declared + " " + name, argument, values, List.of(pool.pickValid(word.format(), random)));
    }

    /** Of the types of components, only these two take a text that their format refuses. */
    private String value(Word word, ComponentType type) {
        boolean takesAny = type == ComponentType.TEXT || type == ComponentType.PATH;
        return takesAny
                ? pool.pickForGuest(word.format(), random)
                : pool.pickValid(word.format(), type::canHold, random);
    }
}
