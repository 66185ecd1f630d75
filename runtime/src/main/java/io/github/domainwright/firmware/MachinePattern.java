package io.github.domainwright.firmware;

/**
 * A machine pattern of a descriptor: {@code *} stands for any characters, {@code ?} for one, all else for itself.
 * Brackets have no meaning (libvirt uses GLib's simple patterns).
 */
record MachinePattern(String pattern) {
    /** Matches in time proportional to the product of both lengths, whatever the pattern. */
    boolean matches(String machine) {
        int p = 0;
        int m = 0;
        int star = -1;
        int resume = 0;
        while (m < machine.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = m;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == machine.charAt(m))) {
                p++;
                m++;
            } else if (star >= 0) {
                p = star + 1;
                m = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
