/** Where the time goes, as JDK Flight Recorder sees it. */
@NullMarked
package io.github.domainwright.benchmarks.profile;

import org.jspecify.annotations.NullMarked;
