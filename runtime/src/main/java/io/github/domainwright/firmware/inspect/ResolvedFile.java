package io.github.domainwright.firmware.inspect;

import java.nio.file.Path;

/**
 * A regular file that a path leads to.
 *
 * @param given the path as it was named
 * @param inside the absolute path without symbolic links, as seen from inside the root directory
 * @param onHost where this program finds the file
 */
record ResolvedFile(Path given, Path inside, Path onHost) {}
