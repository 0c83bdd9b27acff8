package org.onescreen.desktop.work;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Given;

/// One thing that an operator may do to a record. What it asks for is its confirmation too.
public sealed interface Step {
  /// What it is called on its button.
  String words();

  /// Done at once.
  record Plain(String words, Supplier<CompletableFuture<Given>> give) implements Step {}

  /// Asks why, or what was found.
  record Noted(String words, Function<String, CompletableFuture<Given>> give) implements Step {}

  /// Asks for an amount of money, in yuan; what is no whole number is not given.
  ///
  /// @param mayMiss true where nobody may know it yet
  record Amount(
      String words, boolean mayMiss, Function<@Nullable Integer, CompletableFuture<Given>> give)
      implements Step {}

  /// Asks by a form of its own, which it opens.
  record Opened(String words, Runnable open) implements Step {}

  /// Asks for one of several.
  ///
  /// @param prompt what is to be chosen, such as 选择调解员
  record Chosen<T>(
      String words,
      String prompt,
      List<Choice<T>> choices,
      Function<T, CompletableFuture<Given>> give)
      implements Step {
    public Chosen {
      choices = List.copyOf(choices);
    }
  }
}
