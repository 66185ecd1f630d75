package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document that a rule is tried on, from the directory {@code rules} of the test resources. There, each rule has a file,
 * and in it each document stands below a comment for each thing that the rule says about it.
 *
 * @param rule the rule's id
 * @param number the place of the document in the file, from 1
 * @param verdict what becomes of it
 * @param messages what the rule says
 * @param xml the document
 */
record RuleTrial(String rule, int number, Verdict verdict, List<String> messages, String xml) {
    private static final Path DIRECTORY = Path.of("src/test/resources/rules");
    private static final Pattern TRIAL =
            Pattern.compile("((?:<!-- [^\n]+ -->\n)+)(<domain.+?</domain>)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!-- (\\w+)(?:: (.+))? -->");

    /** What a rule does with a document. */
    enum Verdict {
        /** It is an error. */
        REFUSED,
        /** libvirt lets it pass: an error in a profile, a warning in a document. */
        TOLERATED,
        /** It is a warning. */
        WARNED,
        /** There is nothing to say. */
        ACCEPTED
    }

    /** Returns all trials, in the order of the rules' ids. */
    static List<RuleTrial> all() {
        return Holder.ALL;
    }

    /** Read once: a run of mutants asks for the trials with each single test. */
    private static final class Holder {
        private static final List<RuleTrial> ALL = readAll();

        private static List<RuleTrial> readAll() {
            List<RuleTrial> trials = new ArrayList<>();
            try (Stream<Path> files = Files.list(DIRECTORY)) {
                for (Path file : files.sorted().toList()) {
                    trials.addAll(read(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.copyOf(trials);
        }
    }

    private static List<RuleTrial> read(Path file) throws IOException {
        String rule = file.getFileName().toString().replace(".xml", "");
        List<RuleTrial> trials = new ArrayList<>();
        Matcher trial = TRIAL.matcher(Files.readString(file));
        while (trial.find()) {
            Verdict verdict = Verdict.ACCEPTED;
            List<String> messages = new ArrayList<>();
            Matcher comment = COMMENT.matcher(trial.group(1));
            while (comment.find()) {
                verdict = Verdict.valueOf(comment.group(1).toUpperCase(java.util.Locale.ROOT));
                if (comment.group(2) != null) {
                    messages.add(comment.group(2));
                }
            }
            trials.add(new RuleTrial(rule, trials.size() + 1, verdict, messages, trial.group(2)));
        }
        return trials;
    }

    /** Returns the document as lint reads it. */
    DomainTree document() throws UnreadableDomainException {
        return DomainReader.read(xml);
    }

    /** Returns the document as if a profile had stated it. */
    DomainTree profile() throws UnreadableDomainException {
        Element root = document().root();
        return new DomainTree(new Element(root.name(), root.attributes(), root.children(), Origin.UNKNOWN));
    }

    @Override
    public String toString() {
        return rule + " " + number + " " + verdict + (messages.isEmpty() ? "" : ": " + messages.get(0));
    }
}
