package io.github.domainwright.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** Splits the steps of a large document, nowhere inside an optional or repeated element. */
final class StepChunks {
    private static final int STEPS = 200;

    private StepChunks() {}

    /** Returns {@code steps} in one or more pieces. */
    static List<List<Step>> of(List<Step> steps) {
        List<List<Step>> chunks = new ArrayList<>();
        List<Step> chunk = new ArrayList<>();
        int depth = 0;
        for (Step step : steps) {
            if (depth == 0 && chunk.size() >= STEPS) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
            chunk.add(step);
            depth += step instanceof Step.Begin ? 1 : step instanceof Step.End ? -1 : 0;
        }
        chunks.add(chunk);
        return chunks;
    }
}
