package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputLockTest {

    @TempDir Path folder;

    @Test
    void one_run_at_a_time_holds_the_lock() {
        Path file = folder.resolve("out/staging.lock");
        try (OutputLock first = OutputLock.tryTake(file).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(OutputLock.tryTake(file)).isEmpty();
        }
        try (OutputLock second = OutputLock.tryTake(file).orElseThrow()) {
            assertThat(second).isNotNull();
        }
    }
}
