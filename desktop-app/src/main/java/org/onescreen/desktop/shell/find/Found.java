package org.onescreen.desktop.shell.find;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One thing that was found.
///
/// @param id tells it from all others of its kind
/// @param title what it is called; what is personal in it is masked
/// @param marks the parts of the title that match what was typed, in their order
/// @param about what else tells it from its neighbours
/// @param open goes to where it lives; on the FX thread
/// @param map shows it on the map, where that is another way; on the FX thread
public record Found(
    FoundKind kind,
    UUID id,
    String title,
    List<Mark> marks,
    String about,
    Runnable open,
    Optional<Runnable> map) {
  /// A part of a title, from one index to before another.
  public record Mark(int from, int to) {}

  public Found {
    marks = List.copyOf(marks);
  }

  /// What is on no map, or lives on it.
  public Found(
      FoundKind kind, UUID id, String title, List<Mark> marks, String about, Runnable open) {
    this(kind, id, title, marks, about, open, Optional.empty());
  }

  /// Titles may come from people, and never reach a log.
  @Override
  public String toString() {
    return "Found[" + kind + " " + id + "]";
  }
}
