/**
 * The rules: what libvirt, QEMU or the firmware would refuse, or would accept while giving up security. One small class
 * a rule, one catalogue for javac, for documents and for a guest's values.
 */
@NullMarked
package io.github.domainwright.rule;

import org.jspecify.annotations.NullMarked;
