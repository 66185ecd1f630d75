package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.differential.ProfileVerdict.Emitted;
import io.github.domainwright.processor.VmProfileProcessor;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles batches of random profiles with javac and the processor, and runs the emitters of those that it accepts. */
final class ProfileCompiler {
    private static final Pattern RULE = Pattern.compile("\\[(DW\\d{4})]");
    private static final String GUESTS = RandomProfile.PACKAGE + ".Guests";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    /** Returns what the processor says of each profile, in order. */
    List<ProfileVerdict> compile(List<RandomProfile> profiles) {
        Map<String, DomainTree> trees = new HashMap<>();
        List<JavaFileObject> sources =
                profiles.stream().map(ProfileCompiler::source).toList();
        Map<String, SortedSet<String>> errors = new TreeMap<>();
        List<Diagnostic<? extends JavaFileObject>> found =
                run(sources, List.of("-proc:only"), new ProfileObserver(trees), new VmProfileProcessor(), null);
        for (Diagnostic<? extends JavaFileObject> error : found) {
            errors.computeIfAbsent(profile(error), name -> new TreeSet<>()).add(rule(error));
        }
        List<RandomProfile> accepted = profiles.stream()
                .filter(profile -> !errors.containsKey(profile.name()))
                .toList();
        Map<String, Emitted> emitted = accepted.isEmpty() ? Map.of() : emit(accepted);
        emitted.forEach((name, documents) -> {
            // Rules that only a guest's values decide are checked when its document is made.
            if (documents.isRefused()) {
                errors.put(name, new TreeSet<>(rules(documents.automatic())));
            }
        });
        return profiles.stream()
                .map(profile -> new ProfileVerdict(
                        profile,
                        errors.getOrDefault(profile.name(), new TreeSet<>()),
                        trees.get(profile.name()),
                        emitted.get(profile.name())))
                .toList();
    }

    private static JavaFileObject source(RandomProfile profile) {
        return MemoryFiles.source(RandomProfile.PACKAGE + "." + profile.name(), profile.source());
    }

    private Map<String, Emitted> emit(List<RandomProfile> accepted) {
        MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(null, null, null));
        List<JavaFileObject> sources = new ArrayList<>();
        accepted.forEach(profile -> sources.add(source(profile)));
        sources.add(MemoryFiles.source(GUESTS, GuestsSource.of(accepted)));
        List<Diagnostic<? extends JavaFileObject>> errors =
                run(sources, List.of("-proc:full"), null, new VmProfileProcessor(), files);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("what was generated does not compile: " + errors.get(0));
        }
        try {
            Object guests = files.loader().loadClass(GUESTS).getConstructor().newInstance();
            Map<String, Emitted> emitted = new HashMap<>();
            ((Map<?, ?>) ((Supplier<?>) guests).get())
                    .forEach((name, texts) -> emitted.put((String) name, Emitted.of((String[]) texts)));
            return emitted;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled guests do not load", e);
        }
    }

    private List<Diagnostic<? extends JavaFileObject>> run(
            List<JavaFileObject> sources,
            List<String> processing,
            ProfileObserver observer,
            VmProfileProcessor processor,
            MemoryFiles files) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(List.of("-Xmaxerrs", "1000000", "-nowarn", "-Xlint:none"));
        // -proc:full exists from JDK 21 on and is the only way before it.
        if (Runtime.version().feature() >= 21 || !processing.contains("-proc:full")) {
            options.addAll(processing);
        }
        try (MemoryFiles memory =
                files != null ? files : new MemoryFiles(javac.getStandardFileManager(null, null, null))) {
            JavaCompiler.CompilationTask task = javac.getTask(null, memory, diagnostics, options, null, sources);
            List<Processor> processors = new ArrayList<>(List.of(processor));
            if (observer != null) {
                processors.add(observer);
            }
            task.setProcessors(processors);
            task.call();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.toList());
    }

    private static String profile(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource().getName();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
    }

    private static String rule(Diagnostic<? extends JavaFileObject> error) {
        return rules(error.getMessage(Locale.ROOT)).get(0);
    }

    private static List<String> rules(String message) {
        List<String> rules =
                RULE.matcher(message).results().map(id -> id.group(1)).toList();
        if (rules.isEmpty()) {
            throw new IllegalStateException("refused, but not by a rule: " + message);
        }
        return rules;
    }
}
