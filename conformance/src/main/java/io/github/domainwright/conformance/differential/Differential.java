package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.host.Check;
import io.github.domainwright.conformance.host.HostReplacements;
import io.github.domainwright.conformance.host.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.libvirt.LibvirtException;

/**
 * Makes random profiles and compares, for each, what the processor says of it with what libvirt says of its document.
 * Any disagreement that {@code disagreements.tsv} does not explain is a failure.
 */
final class Differential {
    private static final int BATCH = 200;
    private static final int TOLD = 1000;

    private final Session session;
    private final Disagreements reviewed = Disagreements.read(Path.of("disagreements.tsv"));
    private final HostReplacements forThisHost = Session.stylesheet("for-this-host.xsl");
    private final ProfileCompiler compiler = new ProfileCompiler();

    private Differential(Session session) throws IOException {
        this.session = session;
    }

    /** Runs with the arguments {@code --profiles N --seed S}, and {@code --all} for the whole vocabulary. */
    public static void main(String... arguments) {
        Check.run((session, options) -> new Differential(session).check(options), arguments);
    }

    private boolean check(List<String> options) throws IOException, LibvirtException {
        boolean isWhole = options.size() == 5 && options.get(4).equals("--all");
        if (options.size() != 4 && !isWhole
                || !options.get(0).equals("--profiles")
                || !options.get(2).equals("--seed")) {
            throw new IllegalArgumentException("usage: differential --profiles N --seed S [--all]");
        }
        int count = Integer.parseInt(options.get(1));
        long seed = Long.parseLong(options.get(3));
        Uncompared uncompared = Uncompared.read(Path.of("uncompared.tsv"));
        List<Word> all = VocabularyProcessor.words();
        List<Word> words = isWhole ? all : uncompared.leftIn(all);
        ProfileGenerator generator = new ProfileGenerator(words, ValuePool.read(Path.of("values.tsv")), seed);
        DifferentialReport report = new DifferentialReport(session.host().versions(), words.size(), count, seed);
        session.newerSchemas().remarks().forEach(report::remark);
        if (!isWhole) {
            report.remark(uncompared.remark());
        }
        for (int made = 0; made < count; made += BATCH) {
            List<RandomProfile> profiles = new ArrayList<>();
            while (profiles.size() < Math.min(BATCH, count - made)) {
                profiles.add(generator.next());
            }
            for (ProfileVerdict verdict : compiler.compile(profiles)) {
                report.add(compare(verdict));
            }
            if ((made + BATCH) % TOLD == 0) {
                System.err.printf("%d profiles: %s%n", made + BATCH, report.counts());
            }
        }
        return report.finish(Session.REPORTS, "differential-" + seed);
    }

    private Comparison compare(ProfileVerdict verdict) throws LibvirtException {
        if (verdict.isNoProfile()) {
            return Comparison.without(verdict);
        }
        String document = verdict.document();
        if (verdict.isAccepted() && !isSame(verdict.emitted().automatic(), document)) {
            return Comparison.differs(verdict, document);
        }
        try {
            LibvirtVerdict libvirt =
                    LibvirtVerdict.of(document, verdict.profile().name(), forThisHost, session);
            return Comparison.of(verdict, document, libvirt, reviewed);
        } catch (LibvirtException e) {
            // Without its daemon the check cannot go on, but says what ended it.
            System.err.println("libvirt failed on:\n" + document);
            throw e;
        }
    }

    /** An element whose content is left out for a guest is empty, with or without a line break. */
    private static boolean isSame(String emitted, String document) {
        return emitted.replaceAll("<([\\w:]+)([^<>]*)>\\s*</\\1>", "<$1$2/>").equals(document);
    }
}
