package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.mediation.view.Mediators;
import org.onescreen.desktop.mediation.view.Once;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.Said;
import org.onescreen.desktop.work.Step;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.LaneBy;
import org.onescreen.model.board.WorkLimit;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeDuties;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRefusal;

/// What happens when cards are moved to another column: the flow says which step that is, the
/// limits whether there is room, and where it is neither the cards stay and the reason is said. On
/// the FX thread.
final class BoardMoves {
  /// What a move does to the board.
  interface Table {
    BoardShape.Counts counts();

    BoardSettings settings();

    /// Draws the cards where they go before it is known whether they may.
    void place(List<UUID> cases, Stage target);

    /// Draws the board as it is.
    void putBack();

    /// @param trouble true where something was not done
    void say(String sentence, boolean trouble);

    /// These lie there now, as was just said.
    void landed(List<UUID> cases, Stage target);

    void ask(String what, List<Step> steps);

    void open(UUID dispute);
  }

  private final WorkPlace place;
  private final CaseWords words;
  private final Table table;
  private final MoveHand hand;

  BoardMoves(WorkPlace place, CaseWords words, Table table) {
    this.place = place;
    this.words = words;
    this.table = table;
    this.hand = new MoveHand(place.door(), place.ui());
  }

  /// @param mediators who may be given the cases, where that is what the move is about
  /// @param leads who leads each of the cases now
  private record Asked(MovePlan plan, Map<UUID, String> mediators, Map<UUID, UUID> leads) {
    static Asked read(CacheReader reader, List<UUID> cases, Stage target) {
      List<Dispute> found = new ArrayList<>();
      reader.each(Dispute.KIND, Filter.among(cases), found::add);
      MovePlan plan = MovePlan.of(found, target);
      boolean assign = plan.ways().containsKey(DisputeEvent.ASSIGN);
      return new Asked(
          plan,
          assign ? Mediators.of(reader, found.getFirst()) : Map.of(),
          found.stream().collect(Collectors.toMap(Dispute::id, Dispute::mediator)));
    }
  }

  void move(List<UUID> cases, Stage target) {
    if (cases.isEmpty()) {
      return;
    }
    table.place(cases, target);
    Once.ask(
        place.queries(),
        place.ui(),
        reader -> Asked.read(reader, cases, target),
        this::decide,
        _ -> refuse(words.texts().get("mediation.failed")));
  }

  private void decide(Asked asked) {
    MovePlan plan = asked.plan();
    Optional<String> full = full(plan);
    if (plan.ways().isEmpty()) {
      refuse(stuck(plan));
    } else if (full.isPresent()) {
      refuse(full.get());
    } else {
      List<Step> steps =
          plan.ways().entrySet().stream()
              .map(way -> step(asked, way.getKey(), way.getValue()))
              .toList();
      if (steps.size() == 1 && steps.getFirst() instanceof Step.Plain plain) {
        var _ = plain.give().get();
      } else {
        table.ask(
            words
                .texts()
                .get(
                    "board.move.how",
                    words.figures().count(plan.movable()),
                    words.stage(plan.target())),
            steps);
      }
    }
  }

  /// The sentence where a hard limit leaves no room.
  private Optional<String> full(MovePlan plan) {
    ColumnRoom room = new ColumnRoom(table.settings(), table.counts().all());
    Optional<String> column = fullColumn(plan, room);
    return column.or(
        () ->
            room.fullBoard(plan.opened())
                .map(
                    limit ->
                        words
                            .texts()
                            .get(
                                "board.move.full.board",
                                words.figures().count(room.open()),
                                words.figures().count(limit.most()))));
  }

  private Optional<String> fullColumn(MovePlan plan, ColumnRoom room) {
    return room.full(plan.target(), plan.movable())
        .map(
            limit ->
                words
                    .texts()
                    .get(
                        "board.move.full",
                        words.stage(plan.target()),
                        words.figures().count(room.in(plan.target())),
                        words.figures().count(limit.most())));
  }

  /// Why no step leads there, with the article, and where the case may go instead.
  private String stuck(MovePlan plan) {
    String from = plan.stuck().stream().map(words::state).collect(Collectors.joining("、"));
    String instead =
        plan.stuck().stream()
            .flatMap(state -> MovePlan.targets(state).stream())
            .distinct()
            .map(words::stage)
            .collect(Collectors.joining("、"));
    String why = words.texts().of("board.stuck", plan.target());
    return words
        .texts()
        .get(
            instead.isEmpty() ? "board.move.stuck.end" : "board.move.stuck",
            from,
            words.stage(plan.target()),
            why,
            instead);
  }

  private Step step(Asked asked, DisputeEvent event, List<UUID> cases) {
    String name =
        words
            .texts()
            .get(
                "board.move.step",
                words.texts().of("mediation.event", event),
                words.figures().count(cases.size()));
    MovePlan plan = asked.plan();
    if (event == DisputeEvent.ASSIGN) {
      return new Step.Chosen<>(
          name,
          words.texts().get("mediation.step.mediator"),
          asked.mediators().entrySet().stream()
              .map(mediator -> new Choice<>(mediator.getKey(), mediator.getValue()))
              .toList(),
          mediator -> assign(asked, cases, mediator));
    }
    return DisputeDuties.needsNote(event)
        ? new Step.Noted(name, note -> give(plan, event, cases, note, null))
        : new Step.Plain(name, () -> give(plan, event, cases, null, null));
  }

  /// Where the board is cut by mediators, a hard limit binds whose lane it is to be.
  private CompletableFuture<Given> assign(Asked asked, List<UUID> cases, UUID mediator) {
    BoardShape.Counts counts = table.counts();
    long there = counts.lanes().getOrDefault(mediator.toString(), 0L);
    long more = cases.stream().filter(id -> !mediator.equals(asked.leads().get(id))).count();
    Optional<WorkLimit> limit =
        table
            .settings()
            .limit(WorkLimit.Scope.LANE, "")
            .filter(l -> counts.by() == LaneBy.MEDIATOR && table.settings().hard())
            .filter(l -> l.most() > 0 && more > 0 && there + more > l.most());
    if (limit.isEmpty()) {
      return give(asked.plan(), DisputeEvent.ASSIGN, cases, null, mediator);
    }
    refuse(
        words
            .texts()
            .get(
                "board.move.full.lane",
                words.figures().count(there),
                words.figures().count(limit.get().most())));
    return CompletableFuture.completedFuture(
        new Given.Refused(DisputeRefusal.COLUMN_FULL.refusal()));
  }

  private CompletableFuture<Given> give(
      MovePlan plan,
      DisputeEvent event,
      List<UUID> cases,
      @Nullable String note,
      @Nullable UUID mediator) {
    CompletableFuture<Given> done = new CompletableFuture<>();
    table.place(cases, plan.target());
    hand.give(
        new DisputeMove(event, note, mediator, null),
        cases,
        outcome -> {
          tell(plan, outcome);
          done.complete(outcome.not().values().stream().findFirst().orElse(new Given.Unchanged()));
        });
    return done;
  }

  private void tell(MovePlan plan, MoveOutcome outcome) {
    String column = words.stage(plan.target());
    int stayed = outcome.not().size() + plan.stuckCases().size();
    if (stayed == 0) {
      table.say(
          words
              .texts()
              .get(
                  "board.move.done",
                  words.figures().count(outcome.kept().size()),
                  column,
                  words.figures().count(MoveHand.HELD.toSeconds())),
          false);
      table.landed(outcome.kept(), plan.target());
      return;
    }
    table.putBack();
    String why =
        outcome.not().values().stream()
            .findFirst()
            .map(given -> Said.of(given, "", words.texts()).sentence())
            .orElseGet(() -> stuck(plan));
    if (outcome.kept().isEmpty()) {
      table.say(words.texts().get("board.move.not", column, why), true);
    } else {
      table.say(
          words
              .texts()
              .get(
                  "board.move.some",
                  words.figures().count(outcome.kept().size()),
                  column,
                  words.figures().count(stayed),
                  why),
          true);
    }
    formOf(outcome).ifPresent(table::open);
  }

  /// A step that wants more than the board can ask for goes on at the case's own page.
  private static Optional<UUID> formOf(MoveOutcome outcome) {
    boolean one = outcome.kept().isEmpty() && outcome.not().size() == 1;
    return outcome.not().entrySet().stream()
        .filter(
            entry ->
                one
                    && entry.getValue() instanceof Given.Refused(Refusal why)
                    && why.reason() == Refusal.Reason.BAD_ARGUMENTS)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void refuse(String why) {
    table.putBack();
    table.say(why, true);
  }

  void undo() {
    hand.undo(
        (back, of) -> {
          if (of == 0) {
            table.say(words.texts().get("board.undo.nothing"), false);
          } else if (back == of.longValue()) {
            table.say(words.texts().get("board.undo.done", words.figures().count(back)), false);
          } else {
            table.say(words.texts().get("board.undo.late", words.figures().count(of - back)), true);
          }
        });
  }
}
