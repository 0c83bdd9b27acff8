package org.onescreen.model.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Rule;

/// What may be done to a mediation case.
public final class DisputeCommands {
  private static final Set<Role> ROLES = Set.of(Role.OPERATOR, Role.MEDIATOR, Role.DIRECTOR);

  /// What an act rests on: it may be done in any state that it finds, but not after a step of the
  /// same desk that came to nothing.
  private static final Map<String, FieldPolicy> STATE = Map.of("state", FieldPolicy.LATEST);

  public static final CommandType<Dispute, DisputeRegistration> REGISTER =
      new CommandType<>(
          "dispute.register",
          Dispute.KIND,
          DisputeRegistration.class,
          true,
          ROLES,
          Map.of(),
          new DisputeRegister());

  public static final CommandType<Dispute, DisputeMove> MOVE =
      new CommandType<>(
          "dispute.move",
          Dispute.KIND,
          DisputeMove.class,
          false,
          ROLES,
          Map.of(
              "state", FieldPolicy.ASK,
              "level", FieldPolicy.ASK,
              "attempt", FieldPolicy.ASK,
              "mediator", FieldPolicy.ASK_IF_SET,
              "room", FieldPolicy.ASK_IF_SET),
          new DisputeStep());

  /// Of two titles the later stands; of two types or colours a person says which.
  public static final CommandType<Dispute, DisputeEdit> EDIT =
      new CommandType<>(
          "dispute.edit",
          Dispute.KIND,
          DisputeEdit.class,
          false,
          ROLES,
          Map.of(
              "title", FieldPolicy.LATEST,
              "type", FieldPolicy.ASK_IF_SET,
              "color", FieldPolicy.ASK_IF_SET),
          new DisputeCorrection());

  public static final CommandType<Dispute, DisputePaper> PAPER =
      act("dispute.paper", DisputePaper.class, STATE, new PaperKeeping());

  public static final CommandType<Dispute, DisputeColoring> COLOR =
      act(
          "dispute.color",
          DisputeColoring.class,
          Map.of("color", FieldPolicy.ASK_IF_SET, "state", FieldPolicy.LATEST),
          new Coloring());

  public static final CommandType<Dispute, ClockOrder> CLOCK =
      act("dispute.clock", ClockOrder.class, STATE, new ClockKeeping());

  public static final CommandType<Dispute, HandoverOrder> HAND_OVER =
      act(
          "dispute.hand-over",
          HandoverOrder.class,
          Map.of("mediator", FieldPolicy.ASK_IF_SET),
          new HandingOver());

  public static final CommandType<Dispute, ReceiptEntry> RECEIVE =
      act("dispute.receive", ReceiptEntry.class, STATE, new Receiving());

  public static final CommandType<Dispute, InstalmentPaid> PAY =
      act("dispute.pay", InstalmentPaid.class, STATE, new Paying());

  public static final CommandType<Dispute, RecusalEntry> RECUSE =
      act("dispute.recuse", RecusalEntry.class, STATE, new Recusing());

  public static final CommandType<Dispute, MediatorChange> MEDIATORS =
      act(
          "dispute.mediators",
          MediatorChange.class,
          Map.of("mediator", FieldPolicy.ASK_IF_SET, "state", FieldPolicy.LATEST),
          new Mediating());

  public static final CommandType<Dispute, LinkEntry> LINK =
      act("dispute.link", LinkEntry.class, STATE, new Linking());

  public static final CommandType<Dispute, FlagEntry> FLAG =
      act(
          "dispute.flag",
          FlagEntry.class,
          Map.of("restricted", FieldPolicy.ASK_IF_SET, "supervised", FieldPolicy.ASK_IF_SET),
          new Flagging());

  public static final CommandType<Dispute, PartyList> PARTIES =
      act(
          "dispute.parties",
          PartyList.class,
          Map.of("parties", FieldPolicy.ASK_IF_SET),
          new PartyCorrection());

  public static final CommandType<Dispute, Appointment> RESCHEDULE =
      act("dispute.reschedule", Appointment.class, STATE, new Rescheduling());

  public static final CommandType<Dispute, LedgerCase> IMPORT =
      new CommandType<>(
          "dispute.import",
          Dispute.KIND,
          LedgerCase.class,
          true,
          ROLES,
          Map.of(),
          new LedgerImport());

  /// Works its limit out anew, after the policy or the calendar changed.
  public static final CommandType<Dispute, NoArguments> RECOUNT =
      new CommandType<>(
          "dispute.recount",
          Dispute.KIND,
          NoArguments.class,
          false,
          Set.of(Role.DIRECTOR),
          STATE,
          new Recounting());

  public static final List<CommandType<?, ?>> ALL =
      List.of(
          REGISTER,
          MOVE,
          EDIT,
          PAPER,
          COLOR,
          CLOCK,
          HAND_OVER,
          RECEIVE,
          PAY,
          RECUSE,
          MEDIATORS,
          LINK,
          FLAG,
          PARTIES,
          RESCHEDULE,
          RECOUNT,
          IMPORT);

  private DisputeCommands() {}

  private static <A extends Record> CommandType<Dispute, A> act(
      String name, Class<A> arguments, Map<String, FieldPolicy> fields, Rule<Dispute, A> rule) {
    return new CommandType<>(name, Dispute.KIND, arguments, false, ROLES, fields, rule);
  }
}
