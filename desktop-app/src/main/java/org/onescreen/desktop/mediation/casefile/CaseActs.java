package org.onescreen.desktop.mediation.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.ClockChange;
import org.onescreen.model.mediation.ClockOrder;
import org.onescreen.model.mediation.DisputeColoring;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEdit;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputePaper;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.DockingChannel;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.FlagEntry;
import org.onescreen.model.mediation.Handover;
import org.onescreen.model.mediation.HandoverOrder;
import org.onescreen.model.mediation.Instalment;
import org.onescreen.model.mediation.InstalmentPaid;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.NewerDisputeType;
import org.onescreen.model.mediation.OlderDisputeType;
import org.onescreen.model.mediation.ReceiptEntry;
import org.onescreen.model.mediation.Recusal;
import org.onescreen.model.mediation.RecusalEntry;

/// What can be done to a case beside the steps of its flow, each with its form.
public record CaseActs(CommandDoor door, CaseWords words) {
  private static final int EXTENSION = 10;

  /// Those that make sense now, in the order in which they are offered.
  public List<FormSpec> of(CaseFacts facts) {
    List<FormSpec> acts = new ArrayList<>();
    if (facts.state() == DisputeState.ARCHIVED) {
      return acts;
    }
    acts.add(color(facts));
    acts.add(paper(facts));
    paid(facts).ifPresent(acts::add);
    if (DisputeFlow.IN_MEDIATION.contains(facts.state())) {
      acts.add(clock(facts));
      acts.add(recuse(facts));
    }
    Appointment meeting = facts.story().appointment();
    if (facts.state() == DisputeState.SCHEDULED && meeting != null) {
      acts.add(new MeetingForm(door, words).move(facts, meeting));
    }
    if (facts.state() != DisputeState.REFUSED && facts.state() != DisputeState.WITHDRAWN) {
      acts.add(new MediatorsForm(door, words).of(facts));
    }
    if (!facts.takers().isEmpty()) {
      acts.add(handOver(facts));
    }
    acts.add(dock(facts));
    if (facts.story().handovers().stream().anyMatch(h -> h.receivedOn() == null)) {
      acts.add(receive(facts));
    }
    acts.add(flag(facts));
    acts.add(correction(facts));
    return acts;
  }

  private String name(String key) {
    return words.texts().get("mediation.act." + key);
  }

  private <E extends Enum<E>> List<Choice<E>> choices(String prefix, List<E> values) {
    return values.stream()
        .map(value -> new Choice<>(value, words.texts().get(prefix + value.name())))
        .toList();
  }

  /// The proposal stands first, with its reasons as they would be written down.
  private FormSpec color(CaseFacts facts) {
    List<RiskColor> order = new ArrayList<>(List.of(facts.proposed().color()));
    Arrays.stream(RiskColor.values()).filter(c -> !order.contains(c)).forEach(order::add);
    String reasons =
        facts.proposed().reasons().stream()
            .map(reason -> ColorWords.reason(words.texts(), reason))
            .collect(Collectors.joining("；"));
    return new FormSpec(
        name("color"),
        List.of(
            new FormField.Pick<>("color", choices("mediation.risk.", order)),
            new FormField.Area("why", reasons, 2)),
        values ->
            door.give(
                DisputeCommands.COLOR,
                facts.id(),
                new DisputeColoring(
                    values.chosen("color", RiskColor.class).orElse(facts.color()),
                    values.text("why"))));
  }

  /// The papers without which a step does not open and that nobody enters: told, shown, brought.
  private FormSpec paper(CaseFacts facts) {
    List<DossierPaper> brought =
        List.of(
            DossierPaper.RIGHTS_NOTICE,
            DossierPaper.IDENTITY,
            DossierPaper.EVIDENCE,
            DossierPaper.PERFORMANCE_RECEIPT,
            DossierPaper.CONFIRMATION_PAPERS);
    return new FormSpec(
        name("paper"),
        List.of(
            new FormField.Pick<>("paper", choices("mediation.brought.", brought)),
            new FormField.Day("on", Optional.of(facts.today()))),
        values ->
            door.give(
                DisputeCommands.PAPER,
                facts.id(),
                new DisputePaper(
                    values.chosen("paper", DossierPaper.class).orElse(DossierPaper.RIGHTS_NOTICE),
                    values.day("on"),
                    null)));
  }

  private Optional<FormSpec> paid(CaseFacts facts) {
    MediationAgreement agreement = facts.story().agreement();
    if (agreement == null) {
      return Optional.empty();
    }
    List<Choice<Integer>> open = new ArrayList<>();
    for (int i = 0; i < agreement.instalments().size(); i++) {
      Instalment one = agreement.instalments().get(i);
      if (one.paidOn() == null) {
        open.add(
            new Choice<>(
                i + 1,
                words
                    .texts()
                    .get(
                        "mediation.form.instalment",
                        i + 1,
                        one.dueOn(),
                        words.figures().count(one.yuan()))));
      }
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FormSpec(
                name("pay"),
                List.of(
                    new FormField.Pick<>("which", open),
                    new FormField.Day("on", Optional.of(facts.today()))),
                values ->
                    door.give(
                        DisputeCommands.PAY,
                        facts.id(),
                        new InstalmentPaid(
                            values.chosen("which", Integer.class).orElse(0), values.day("on")))));
  }

  private FormSpec clock(CaseFacts facts) {
    List<ClockChange.What> may =
        facts.suspended()
            ? List.of(ClockChange.What.RESUME, ClockChange.What.EXTEND)
            : List.of(ClockChange.What.EXTEND, ClockChange.What.SUSPEND);
    return new FormSpec(
        name("clock"),
        List.of(
            new FormField.Pick<>("change", choices("mediation.clock-change.", may)),
            new FormField.Count("days", EXTENSION),
            new FormField.Area("why", "", 2)),
        values ->
            door.give(
                DisputeCommands.CLOCK,
                facts.id(),
                new ClockOrder(
                    values.chosen("change", ClockChange.What.class).orElse(ClockChange.What.EXTEND),
                    values.number("days"),
                    values.text("why"))));
  }

  private FormSpec recuse(CaseFacts facts) {
    List<Choice<UUID>> mediators = new ArrayList<>();
    for (Map.Entry<UUID, String> one : facts.mediators().entrySet()) {
      mediators.add(new Choice<>(one.getKey(), one.getValue()));
    }
    return new FormSpec(
        name("recuse"),
        List.of(
            new FormField.Pick<>("mediator", mediators),
            new FormField.Pick<>(
                "ground", choices("mediation.recusal.", List.of(Recusal.Ground.values())))),
        values ->
            door.give(
                DisputeCommands.RECUSE,
                facts.id(),
                new RecusalEntry(
                    values.chosen("mediator", UUID.class).orElseThrow(),
                    values
                        .chosen("ground", Recusal.Ground.class)
                        .orElse(Recusal.Ground.INTEREST))));
  }

  /// To a committee beside or above, with its mediator: it is theirs when they gave the receipt.
  private FormSpec handOver(CaseFacts facts) {
    return new FormSpec(
        name("hand-over"),
        List.of(
            new FormField.Pick<>(
                "heir",
                facts.takers().stream()
                    .map(taker -> new Choice<>(taker, taker.committee() + " · " + taker.name()))
                    .toList()),
            new FormField.Line("giver", facts.committee()),
            new FormField.Area("why", "", 2)),
        values -> {
          Taker taker = values.chosen("heir", Taker.class).orElseThrow();
          return door.give(
              DisputeCommands.HAND_OVER,
              facts.id(),
              new HandoverOrder(
                  Handover.Way.ACROSS,
                  null,
                  values.text("giver"),
                  taker.committee(),
                  null,
                  values.text("why"),
                  taker.id()));
        });
  }

  /// With court, police, petition office: out to them, or in from them.
  private FormSpec dock(CaseFacts facts) {
    List<Handover.Way> ways = List.of(Handover.Way.OUT, Handover.Way.IN);
    return new FormSpec(
        name("dock"),
        List.of(
            new FormField.Pick<>("way", choices("mediation.way.", ways)),
            new FormField.Pick<>(
                "channel", choices("mediation.channel.", List.of(DockingChannel.values()))),
            new FormField.Line("giver", facts.committee()),
            new FormField.Line("taker", ""),
            new FormField.Area("why", "", 2)),
        values -> {
          Handover.Way way = values.chosen("way", Handover.Way.class).orElse(Handover.Way.OUT);
          return door.give(
              DisputeCommands.HAND_OVER,
              facts.id(),
              new HandoverOrder(
                  way,
                  values.chosen("channel", DockingChannel.class).orElse(null),
                  values.text("giver"),
                  values.text("taker"),
                  null,
                  values.text("why")));
        });
  }

  private FormSpec receive(CaseFacts facts) {
    return new FormSpec(
        name("receive"),
        List.of(new FormField.Line("receipt", "")),
        values ->
            door.give(
                DisputeCommands.RECEIVE, facts.id(), new ReceiptEntry(values.text("receipt"))));
  }

  private FormSpec flag(CaseFacts facts) {
    return new FormSpec(
        name("flag"),
        List.of(
            new FormField.Pick<>(
                "flag",
                choices(
                    "mediation.flag.",
                    List.of(
                        FlagEntry.Flag.POLICE_TOLD,
                        FlagEntry.Flag.SUPERVISED,
                        FlagEntry.Flag.RESTRICTED))),
            new FormField.Tick("set", true),
            new FormField.Area("why", "", 2)),
        values ->
            door.give(
                DisputeCommands.FLAG,
                facts.id(),
                new FlagEntry(
                    values.chosen("flag", FlagEntry.Flag.class).orElse(FlagEntry.Flag.SUPERVISED),
                    values.ticked("set"),
                    values.text("why"))));
  }

  /// Title and type; another type takes the other vocabularies along that are left to the map.
  private FormSpec correction(CaseFacts facts) {
    List<Choice<Optional<OlderDisputeType>>> older = new ArrayList<>();
    older.add(new Choice<>(Optional.empty(), words.texts().get("mediation.form.by-map")));
    Arrays.stream(OlderDisputeType.values())
        .forEach(type -> older.add(new Choice<>(Optional.of(type), words.older(type))));
    List<Choice<Optional<NewerDisputeType>>> newer = new ArrayList<>();
    newer.add(new Choice<>(Optional.empty(), words.texts().get("mediation.form.by-map")));
    Arrays.stream(NewerDisputeType.values())
        .forEach(type -> newer.add(new Choice<>(Optional.of(type), words.newer(type))));
    return new FormSpec(
        name("correct"),
        List.of(
            new FormField.Line("title", facts.title()),
            new FormField.Pick<>("type", types(facts)),
            new FormField.Pick<>("older", older),
            new FormField.Pick<>("newer", newer)),
        values ->
            door.give(
                DisputeCommands.EDIT,
                facts.id(),
                new DisputeEdit(
                    values.text("title"),
                    values.chosen("type", DisputeType.class).orElse(null),
                    values.some("older", OlderDisputeType.class).orElse(null),
                    values.some("newer", NewerDisputeType.class).orElse(null),
                    null,
                    null)));
  }

  /// The one that it has stands first.
  private List<Choice<DisputeType>> types(CaseFacts facts) {
    List<DisputeType> order = new ArrayList<>(List.of(facts.types().judicial()));
    Arrays.stream(DisputeType.values()).filter(t -> !order.contains(t)).forEach(order::add);
    return order.stream().map(type -> new Choice<>(type, words.type(type))).toList();
  }
}
