package org.onescreen.desktop.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.board.ColumnRoom;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.mediation.casefile.CaseActs;
import org.onescreen.desktop.mediation.casefile.CaseForms;
import org.onescreen.desktop.mediation.casefile.FormSpec;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Step;
import org.onescreen.model.mediation.DisputeClock;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeDuties;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRefusal;

/// The steps that the flow allows for a case.
///
/// @param opens shows a form
/// @param parties shows who they are
/// @param links looks for what is to be linked to a case
/// @param given runs when a step was taken or refused, on any thread
record CaseSteps(
    CommandDoor door,
    CaseWords words,
    Consumer<FormSpec> opens,
    Consumer<UUID> parties,
    Consumer<UUID> links,
    Runnable given) {
  private static final Given FULL = new Given.Refused(DisputeRefusal.COLUMN_FULL.refusal());

  /// A hard limit of the board binds here too.
  private static boolean full(CaseDetail detail, DisputeEvent event) {
    return DisputeFlow.TABLE
        .after(detail.card().state(), event)
        .map(Stage::of)
        .filter(target -> target != detail.card().stage())
        .flatMap(
            target ->
                detail
                    .columns()
                    .full(target, 1)
                    .or(
                        () ->
                            detail
                                .columns()
                                .fullBoard(
                                    ColumnRoom.opens(detail.card().stage(), target) ? 1 : 0)))
        .isPresent();
  }

  Offer of(CaseDetail detail) {
    List<Step> steps =
        DisputeFlow.TABLE.allowedIn(detail.card().state()).stream()
            .sorted()
            .map(event -> step(detail, event))
            .toList();
    return new Offer(detail.card().id(), detail.card().state(), steps);
  }

  /// What can be done beside.
  Offer acts(CaseDetail detail) {
    List<Step> acts = new ArrayList<>();
    new CaseActs(door, words)
        .of(detail.facts())
        .forEach(act -> acts.add(new Step.Opened(act.words(), () -> opens.accept(act))));
    if (!acts.isEmpty()) {
      acts.add(
          new Step.Opened(
              words.texts().get("mediation.parties.title"),
              () -> parties.accept(detail.card().id())));
      acts.add(
          new Step.Opened(
              words.texts().get("mediation.link.title"), () -> links.accept(detail.card().id())));
    }
    return new Offer(detail.card().id(), detail.card().state(), acts);
  }

  private Step step(CaseDetail detail, DisputeEvent event) {
    String name = words.texts().of("mediation.event", event);
    if (full(detail, event)) {
      return new Step.Plain(name, () -> CompletableFuture.completedFuture(FULL));
    }
    if (event == DisputeEvent.ASSIGN) {
      return new Step.Chosen<>(
          name,
          words.texts().get("mediation.step.mediator"),
          detail.mediators().entrySet().stream()
              .map(mediator -> new Choice<>(mediator.getKey(), mediator.getValue()))
              .toList(),
          mediator -> give(detail, new DisputeMove(event, null, mediator, null)));
    }
    Optional<FormSpec> form = new CaseForms(door, words).of(detail.facts(), event);
    if (form.isPresent()) {
      return new Step.Opened(name, () -> opens.accept(form.get()));
    }
    return needsNote(detail, event)
        ? new Step.Noted(name, note -> give(detail, new DisputeMove(event, note, null, null)))
        : new Step.Plain(name, () -> give(detail, DisputeMove.of(event)));
  }

  /// Closing the dossier before the last visit is for a reason only.
  private static boolean needsNote(CaseDetail detail, DisputeEvent event) {
    boolean visitsLeft =
        detail.facts().running().stream().anyMatch(c -> c.clock() == DisputeClock.FOLLOW_UP);
    return DisputeDuties.needsNote(event) || (event == DisputeEvent.ARCHIVE && visitsLeft);
  }

  private CompletableFuture<Given> give(CaseDetail detail, DisputeMove move) {
    return door.give(DisputeCommands.MOVE, detail.card().id(), move)
        .whenComplete((_, _) -> given.run());
  }
}
