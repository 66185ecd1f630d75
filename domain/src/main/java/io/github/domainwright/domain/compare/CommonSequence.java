package io.github.domainwright.domain.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest sequence that two lists have in common, as pairs of indices. */
final class CommonSequence {
    private CommonSequence() {}

    /**
     * One element that both lists have.
     *
     * @param before its index in the first list
     * @param after its index in the second list
     */
    record Pair(int before, int after) {}

    /** Returns the pairs in ascending order, for lists of the given sizes. */
    static List<Pair> of(int before, int after, BiPredicate<Integer, Integer> isSame) {
        List<Pair> pairs = new ArrayList<>();
        int start = 0;
        while (start < Math.min(before, after) && isSame.test(start, start)) {
            pairs.add(new Pair(start, start));
            start++;
        }
        int end = 0;
        while (end < Math.min(before, after) - start && isSame.test(before - end - 1, after - end - 1)) {
            end++;
        }
        addMiddle(start, before - end, after - end, isSame, pairs);
        for (int at = end; at > 0; at--) {
            pairs.add(new Pair(before - at, after - at));
        }
        return pairs;
    }

    /** The usual table, for what is left between the common start and the common end. */
    private static void addMiddle(
            int start, int before, int after, BiPredicate<Integer, Integer> isSame, List<Pair> pairs) {
        int[][] lengths = new int[before - start + 1][after - start + 1];
        boolean[][] same = new boolean[before - start][after - start];
        for (int i = before - start - 1; i >= 0; i--) {
            for (int j = after - start - 1; j >= 0; j--) {
                same[i][j] = isSame.test(start + i, start + j);
                lengths[i][j] = same[i][j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < same.length && j < after - start) {
            if (same[i][j]) {
                pairs.add(new Pair(start + i++, start + j++));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
