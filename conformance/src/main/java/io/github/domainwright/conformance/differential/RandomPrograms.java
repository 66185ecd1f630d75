package io.github.domainwright.conformance.differential;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Compiles random profiles, right and wrong, four of five as an author means them and the fifth damaged: no run may end in
 * a fault of ours, every refusal has an id, and what is generated compiles and emits. Needs no libvirt.
 */
final class RandomPrograms {
    private static final int BATCH = 50;
    private static final int DAMAGED_IN_BATCH = 10;
    private static final String INTERNAL_FAULT = "DW9000";

    private final ProfileCompiler compiler = new ProfileCompiler();
    private final ProgramFaults faults = new ProgramFaults();
    private final ProfileGenerator generator;
    private final DamagedSource damage;
    private final List<String> found = new ArrayList<>();
    private int accepted;
    private int refused;
    private int uncompilable;

    RandomPrograms(List<Word> words, ValuePool pool, long seed) {
        this.generator = new ProfileGenerator(words, pool, seed);
        this.damage = new DamagedSource(new Random(seed));
    }

    /** Runs with the arguments {@code --programs N --seed S}, in the directory of {@code values.tsv}. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 4 || !arguments[0].equals("--programs") || !arguments[2].equals("--seed")) {
            throw new IllegalArgumentException("usage: random-programs --programs N --seed S");
        }
        RandomPrograms programs = new RandomPrograms(
                VocabularyProcessor.words(), ValuePool.read(Path.of("values.tsv")), Long.parseLong(arguments[3]));
        programs.compile(Integer.parseInt(arguments[1]));
        System.out.println(programs.summary());
        programs.found.forEach(System.err::println);
        if (!programs.found.isEmpty()) {
            System.exit(1);
        }
    }

    /** Compiles {@code count} programs, which is rounded up to whole batches. */
    void compile(int count) {
        for (int made = 0; made < count; made += BATCH) {
            List<RandomProfile> sound = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                RandomProfile profile = generator.next();
                if (i < DAMAGED_IN_BATCH) {
                    compileDamaged(profile);
                } else {
                    sound.add(profile);
                }
            }
            compileSound(sound);
        }
    }

    private void compileDamaged(RandomProfile profile) {
        String source = damage.of(profile.source());
        ProgramFaults.Outcome outcome = faults.of(profile.name(), source);
        outcome.fault().ifPresent(fault -> found.add(fault + "\n" + source));
        count(outcome.isCompiled(), outcome.isRefused());
    }

    private void compileSound(List<RandomProfile> profiles) {
        for (ProfileVerdict verdict : compiler.compile(profiles)) {
            if (verdict.errors().contains(INTERNAL_FAULT)) {
                found.add(INTERNAL_FAULT + "\n" + verdict.profile().source());
            }
            count(verdict.isAccepted(), true);
        }
    }

    private void count(boolean isAccepted, boolean isRefused) {
        if (isAccepted) {
            accepted++;
        } else if (isRefused) {
            refused++;
        } else {
            uncompilable++;
        }
    }

    /** Returns the programs in which something is our fault. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** Returns what came of the programs. */
    String summary() {
        return "%d programs: %d accepted, %d refused by an id of ours, %d by the compiler alone; our faults: %d"
                .formatted(accepted + refused + uncompilable, accepted, refused, uncompilable, found.size());
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    int uncompilable() {
        return uncompilable;
    }
}
