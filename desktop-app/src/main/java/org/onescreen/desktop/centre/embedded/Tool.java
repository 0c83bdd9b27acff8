package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException.Reason;

/// Runs a program of PostgreSQL to its end. What it says goes to the log.
final class Tool {
  private static final int PATIENCE_SECONDS = 120;

  private Tool() {}

  static void run(List<String> command, Path folder, Path log) throws EmbeddedPostgresException {
    try {
      Process process = launch(command, log);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new EmbeddedPostgresException(
            Reason.TOO_SLOW, folder, "it did not end: " + program(command));
      }
      if (process.exitValue() != 0) {
        throw ServerLog.explain(log, folder, program(command));
      }
    } catch (IOException e) {
      throw new EmbeddedPostgresException(
          Reason.NO_PROGRAM, folder, "cannot run " + program(command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedPostgresException(Reason.TOO_SLOW, folder, "interrupted", e);
    }
  }

  static Process launch(List<String> command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(Platform.nothing()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static String program(List<String> command) {
    return command.stream().filter(c -> c.contains("bin")).findFirst().orElse(command.getFirst());
  }
}
