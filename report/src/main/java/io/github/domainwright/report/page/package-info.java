/** The statement for people and programs: pages that work without a network, and JSON. */
@NullMarked
package io.github.domainwright.report.page;

import org.jspecify.annotations.NullMarked;
