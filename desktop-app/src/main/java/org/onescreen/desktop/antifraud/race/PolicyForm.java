package org.onescreen.desktop.antifraud.race;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.GradeLimits;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.region.DivisionCode;

/// The form of the limits: by grade and act, in minutes. What comes from now on keeps the new ones;
/// what is under way keeps its own.
public final class PolicyForm {
  private PolicyForm() {}

  /// @param old the centre's policy; empty where it has none yet
  /// @param home the division of the centre
  public static EntryForm open(
      WorkPlace place, Optional<DissuasionPolicy> old, DivisionCode home, Runnable close) {
    Texts texts = place.texts();
    RaceLimits now = old.map(DissuasionPolicy::limits).orElse(RaceLimits.DEFAULT);
    EntryForm form = new EntryForm(texts.get("antifraud.race.policy"), texts, place.ui(), close);
    Map<WarningGrade, List<Entry<Integer>>> grades = new EnumMap<>(WarningGrade.class);
    for (WarningGrade grade : WarningGrade.values()) {
      String name = texts.of("antifraud.grade", grade) + "  ";
      GradeLimits limits = now.of(grade);
      grades.put(
          grade,
          List.of(
              form.number(name + texts.get("antifraud.limit.assign"), limits.assign(), 1),
              form.number(name + texts.get("antifraud.limit.remind"), limits.remind(), 1),
              form.number(name + texts.get("antifraud.limit.call"), limits.call(), 1),
              form.number(name + texts.get("antifraud.limit.visit"), limits.visit(), 1),
              form.number(name + texts.get("antifraud.limit.again"), limits.again(), 1)));
    }
    Entry<Integer> attempts =
        form.number(texts.get("antifraud.limit.attempts"), now.callAttempts(), 1);
    Entry<Integer> window = form.number(texts.get("antifraud.limit.window"), now.callWindow(), 1);
    Entry<Integer> search =
        form.number(texts.get("antifraud.limit.unreachable"), now.unreachable(), 1);
    Entry<Integer> stop = form.number(texts.get("antifraud.limit.stop"), now.stop(), 1);
    Entry<List<Integer>> followUps =
        form.numbers(texts.get("antifraud.limit.followUps"), now.followUps());
    form.buttons(
        () -> {
          List<Entry<?>> all = new ArrayList<>(List.of(attempts, window, search, stop, followUps));
          grades.values().forEach(all::addAll);
          boolean sound = all.stream().map(Entry::read).filter(Optional::isEmpty).count() == 0;
          if (!sound) {
            return Optional.empty();
          }
          RaceLimits limits =
              new RaceLimits(
                  limits(grades, WarningGrade.HIGH),
                  limits(grades, WarningGrade.MEDIUM),
                  limits(grades, WarningGrade.LOW),
                  attempts.read().orElseThrow(),
                  window.read().orElseThrow(),
                  search.read().orElseThrow(),
                  stop.read().orElseThrow(),
                  followUps.read().orElseThrow());
          return Optional.of(give(place, old, home, limits));
        });
    return form;
  }

  private static GradeLimits limits(
      Map<WarningGrade, List<Entry<Integer>>> grades, WarningGrade grade) {
    List<Integer> minutes =
        grades.getOrDefault(grade, List.of()).stream()
            .map(entry -> entry.read().orElseThrow())
            .toList();
    return new GradeLimits(
        minutes.get(0), minutes.get(1), minutes.get(2), minutes.get(3), minutes.get(4));
  }

  private static CompletableFuture<Given> give(
      WorkPlace place, Optional<DissuasionPolicy> old, DivisionCode home, RaceLimits limits) {
    UUID id = old.map(DissuasionPolicy::id).orElseGet(UUID::randomUUID);
    DissuasionPolicy policy =
        new DissuasionPolicy(
            id, old.map(DissuasionPolicy::division).orElse(home), limits, place.clock().today());
    return place
        .door()
        .give(
            old.isPresent() ? LedgerCommands.CORRECT_POLICY : LedgerCommands.ENTER_POLICY,
            id,
            policy);
  }
}
