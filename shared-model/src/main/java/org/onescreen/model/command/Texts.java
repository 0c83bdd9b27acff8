package org.onescreen.model.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a text that an operator types in may be.
public final class Texts {
  /// The longest title, in characters as Java counts them.
  public static final int TITLE = 100;

  /// The longest reason or note.
  public static final int NOTE = 1000;

  private Texts() {}

  /// Empty where `text` has something in it and is not too long; otherwise the refusal.
  ///
  /// @param field the argument's name, for the refusal
  public static Optional<Refusal> required(@Nullable String text, int longest, String field) {
    boolean sound = text != null && !text.isBlank() && text.length() <= longest;
    return sound ? Optional.empty() : bad(field);
  }

  /// As [#required], but there need be none.
  public static Optional<Refusal> optional(@Nullable String text, int longest, String field) {
    return text == null || text.length() <= longest ? Optional.empty() : bad(field);
  }

  private static Optional<Refusal> bad(String field) {
    return Optional.of(new Refusal(Refusal.Reason.BAD_ARGUMENTS, field));
  }
}
