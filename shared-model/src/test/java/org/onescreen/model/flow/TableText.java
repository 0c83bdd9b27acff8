package org.onescreen.model.flow;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a state machine as the domain's document writes it: `FROM/FROM | event/event | TO`, one
/// line each.
public final class TableText {
  private TableText() {}

  /// @param text with `any` expanded to `any` states
  public static <S extends Enum<S>, E extends Enum<E>> Set<Transition<S, E>> read(
      String text, Class<S> states, Class<E> events, Set<S> any) {
    Set<Transition<S, E>> lines = new HashSet<>();
    for (String line : text.strip().lines().toList()) {
      String[] cells = line.strip().split("\\s*\\|\\s*", -1);
      for (S from : from(cells[0], states, any)) {
        for (String event : cells[1].split("/", -1)) {
          lines.add(
              new Transition<>(from, Enum.valueOf(events, name(event)), of(states, cells[2])));
        }
      }
    }
    return lines;
  }

  private static <S extends Enum<S>> Set<S> from(String cell, Class<S> states, Set<S> any) {
    return cell.equals("any")
        ? any
        : Arrays.stream(cell.split("/", -1)).map(s -> of(states, s)).collect(Collectors.toSet());
  }

  private static <S extends Enum<S>> S of(Class<S> states, String name) {
    return Enum.valueOf(states, name.strip());
  }

  /// `falseAlarm` becomes `FALSE_ALARM`.
  private static String name(String event) {
    return event.strip().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
