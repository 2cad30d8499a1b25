package org.clausebook.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {

    @TempDir Path folder;

    @Test
    void one_run_at_a_time_holds_the_lock() {
        Path file = folder.resolve("out/staging.lock");
        try (RunLock first = RunLock.tryTake(file).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(RunLock.tryTake(file)).isEmpty();
        }
        try (RunLock second = RunLock.tryTake(file).orElseThrow()) {
            assertThat(second).isNotNull();
        }
    }
}
