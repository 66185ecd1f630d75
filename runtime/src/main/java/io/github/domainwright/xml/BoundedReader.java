package io.github.domainwright.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that fails once more than a given number of characters was taken from it. */
final class BoundedReader extends FilterReader {
    private final long limit;
    private long taken;

    BoundedReader(Reader source, long limit) {
        super(source);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return count(count, count);
    }

    private int count(int result, int characters) throws IOException {
        if (result >= 0) {
            taken += characters;
        }
        if (taken > limit) {
            throw new IOException("the document is longer than " + limit + " characters");
        }
        return result;
    }
}
