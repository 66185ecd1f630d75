package io.github.domainwright.benchmarks.compile;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a compiling thread is busy with, seen by looking at its stack every few milliseconds. */
final class Stages {
    private static final String OURS = "io.github.domainwright.processor.";
    private static final int MILLISECONDS = 3;

    private final Map<String, Integer> seen = new TreeMap<>();
    private final AtomicBoolean isDone = new AtomicBoolean();
    private final Thread watcher;

    private Stages(Thread watched) {
        this.watcher = new Thread(() -> look(watched), "stages");
        this.watcher.setDaemon(true);
    }

    static Stages watch(Thread watched) {
        Stages stages = new Stages(watched);
        stages.watcher.start();
        return stages;
    }

    private void look(Thread watched) {
        try {
            while (!isDone.get()) {
                seen.merge(stage(watched.getStackTrace()), 1, Integer::sum);
                Thread.sleep(MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The frames of our processor begin at its own class; the next one says the stage. */
    private static String stage(StackTraceElement[] stack) {
        String stage = "javac";
        for (int i = stack.length - 1; i >= 0; i--) {
            String name = stack[i].getClassName();
            if (name.startsWith(OURS)) {
                int end = name.indexOf('.', OURS.length());
                if (end > 0) {
                    return name.substring(OURS.length(), end);
                }
                stage = "write";
            }
        }
        return stage;
    }

    /** Stops looking, and returns the share of each stage. */
    Map<String, Double> shares() {
        isDone.set(true);
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> shares = new TreeMap<>();
        seen.forEach((stage, count) -> shares.put(stage, count / all));
        return shares;
    }
}
