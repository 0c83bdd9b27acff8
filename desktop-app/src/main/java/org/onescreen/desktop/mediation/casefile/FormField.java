package org.onescreen.desktop.mediation.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onescreen.desktop.work.Choice;

/// One thing that a form asks for.
public sealed interface FormField {
  /// By which its value is read, and its caption found.
  String key();

  /// One line of text.
  record Line(String key, String initial) implements FormField {}

  /// One line of text that is not taken as it stands unless it is sound.
  record Checked(String key, String initial, Predicate<String> sound) implements FormField {}

  /// Text of several lines.
  record Area(String key, String initial, int rows) implements FormField {}

  /// A day, however it is written.
  record Day(String key, Optional<LocalDate> initial) implements FormField {}

  /// A whole number of 0 and more.
  record Count(String key, int initial) implements FormField {}

  /// One of several.
  record Pick<T>(String key, List<Choice<T>> choices) implements FormField {
    public Pick {
      choices = List.copyOf(choices);
    }
  }

  /// Any of several; read as a list.
  record Many<T>(String key, List<Choice<T>> choices, List<T> chosen) implements FormField {
    public Many {
      choices = List.copyOf(choices);
      chosen = List.copyOf(chosen);
    }
  }

  /// Yes or no.
  record Tick(String key, boolean initial) implements FormField {}
}
