package org.onescreen.desktop.centre;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where a password comes from: a file, the terminal, or standard input. Never an argument, which
/// every user of the machine could read.
final class PasswordSource {
  private final InputStream in;
  private final Supplier<Optional<Console>> terminal;

  /// @param terminal empty where nobody types
  PasswordSource(InputStream in, Supplier<Optional<Console>> terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  static PasswordSource ofThisProcess() {
    return new PasswordSource(
        System.in, () -> Optional.ofNullable(System.console()).filter(Console::isTerminal));
  }

  /// @param file null for the terminal, or the first line of standard input where there is none
  /// @param prompt what the terminal asks
  /// @return empty where two different ones were typed, or nothing came
  Optional<String> read(@Nullable Path file, String prompt, String again) throws IOException {
    if (file != null) {
      return Files.readString(file).lines().findFirst();
    }
    Optional<Console> console = terminal.get();
    if (console.isEmpty()) {
      return Optional.ofNullable(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine());
    }
    return typed(console.get(), prompt)
        .filter(first -> typed(console.get(), again).filter(first::equals).isPresent());
  }

  private static Optional<String> typed(Console console, String prompt) {
    return Optional.ofNullable(console.readPassword("%s ", prompt)).map(String::new);
  }
}
