package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import org.junit.jupiter.api.Test;

class DescriptorDirectoriesTest {
    @Test
    void saysInWordsWhyADescriptorCanNotBeRead() {
        assertThat(DescriptorDirectories.reason(new FileSystemLoopException("/a")))
                .isEqualTo("the symbolic links lead in a circle");
        assertThat(DescriptorDirectories.reason(new AccessDeniedException("/a")))
                .isEqualTo("access is denied");
        assertThat(DescriptorDirectories.reason(new IOException("Input/output error")))
                .isEqualTo("Input/output error");
    }
}
