package org.onescreen.desktop.outbox;

import java.time.Instant;
import java.util.Optional;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.ChangedBy;

/// What the list and the cards say.
record OutboxWords(Texts texts, Ages ages, PanelClock clock, ValueWords values) {
  static OutboxWords in(Texts texts, PanelClock clock) {
    Ages ages = new Ages(texts, clock.ticker().clock().getZone());
    return new OutboxWords(texts, ages, clock, new ValueWords(texts, ages));
  }

  String at(Instant moment) {
    return ages.at(moment, clock.now());
  }

  /// What was asked, such as 签收预警.
  String command(Operation operation) {
    return CommandKeys.of(operation.command())
        .map(
            key ->
                StepWords.of(texts, operation)
                    .map(step -> texts.get(key, step))
                    .orElseGet(() -> texts.get(key)))
        .orElse(operation.command());
  }

  String title(OutboxLine line) {
    return line.title().isEmpty() ? texts.get("outbox.record.gone") : line.title();
  }

  String state(CommandState state) {
    return texts.of("outbox.state", state);
  }

  /// Why the centre did not do it, in one sentence; empty where it did or has not answered.
  String reason(CommandItem item) {
    return switch (item.state()) {
      case REFUSED -> Answer.reason(texts, item.refusal());
      case CONFLICT ->
          item.conflict().isEmpty()
              ? texts.get("outbox.conflict.gone")
              : texts.get("outbox.conflict.fields", item.conflict().size());
      case PARKED ->
          item.parked().filter("depends-on-parked"::equals).isPresent()
              ? texts.get("outbox.parked.depends")
              : texts.get("outbox.parked.failing", item.parked().orElse(""));
      case WAITING, SENT, DONE, WITHDRAWN -> "";
    };
  }

  /// Such as 李镇里 在 10:02:00（城关镇）改过.
  String theirs(Optional<ChangedBy> by) {
    return by.map(b -> texts.get("outbox.theirs", b.name(), at(b.at()), b.place()))
        .orElseGet(() -> texts.get("outbox.theirs.unknown"));
  }

  String mine(CommandItem item) {
    return texts.get("outbox.mine", item.by(), at(item.operation().at()));
  }

  String handled(CommandItem.Handled handled) {
    return handled.again().isPresent()
        ? texts.get("outbox.handled.again", handled.by(), at(handled.at()))
        : texts.get("outbox.handled.theirs", handled.by(), at(handled.at()));
  }
}
