package io.github.domainwright.benchmarks.emit;

/** One route, made ready for one guest: what it needs once, such as a marshaller, it has. */
@FunctionalInterface
public interface Emitter {
    /** Returns the document: a {@code String}, or UTF-8 in a {@code byte[]}; for what fills a buffer, the buffer. */
    Object emit() throws Exception;
}
