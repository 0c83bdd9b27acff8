package org.onescreen.model.mediation;

import static org.onescreen.model.mediation.DisputeClock.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.flow.WorkingCalendar;

/// Which limits run for a case, worked out of the case alone: the same on every desk, and not to be
/// moved by touching it.
///
/// @param policy how long each limit is
/// @param calendar which days are worked
public record DisputeClocks(MediationPolicy policy, WorkingCalendar calendar) {
  /// All of China has one clock.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /// Those that run, the next one first. None while the parties have the mediation suspended but
  /// those that the suspension does not touch.
  public List<RunningClock> running(Dispute dispute) {
    List<RunningClock> all = new ArrayList<>();
    LocalDate since = dispute.stageSince();
    switch (dispute.state()) {
      case CLUE -> all.add(of(CLUE, since));
      case APPLIED -> all.add(of(ACCEPTANCE, since));
      case ACCEPTED -> all.add(of(ASSIGNMENT, since));
      case ASSIGNED, INVESTIGATING, IN_SESSION -> {
        // Mediation itself is all that runs.
      }
      case SCHEDULED -> all.add(meeting(dispute));
      case NEXT_TRY -> all.add(of(NEXT_TRY, since));
      case ESCALATED -> all.add(of(TAKE_OVER, since));
      case AGREED_WRITTEN -> all.add(of(SIGNATURE, since));
      case AGREED_ORAL, EFFECTIVE -> {
        all.add(of(CONFIRMATION, effective(dispute)));
        performance(dispute).ifPresent(all::add);
      }
      case CONFIRM_FILED -> {
        all.add(of(RULING, since));
        performance(dispute).ifPresent(all::add);
      }
      case CONFIRMED -> all.add(performance(dispute).orElseGet(() -> of(ENFORCEMENT, since)));
      case PERFORMING -> {
        all.add(performance(dispute).orElseGet(() -> of(PERFORMANCE, since)));
        mayStillBeConfirmed(dispute).ifPresent(all::add);
      }
      case BREACHED -> {
        all.add(of(URGE, since));
        if (dispute.confirmed()) {
          all.add(of(ENFORCEMENT, dueOn(dispute, since)));
        }
      }
      case PERFORMED, TERMINATED -> all.add(visit(dispute, since, 0));
      case VISITED -> all.add(nextVisit(dispute).orElseGet(() -> of(ARCHIVE, lastVisit(dispute))));
      case REFUSED, WITHDRAWN -> all.add(of(ARCHIVE, since));
      case CONFIRM_DISMISSED, ARCHIVED -> {
        // Nothing runs: what comes next is the parties' choice, or there is nothing to come.
      }
    }
    if (dispute.inMediation() && !suspended(dispute)) {
      all.add(mediation(dispute));
      level(dispute).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(RunningClock::due).thenComparing(RunningClock::clock));
    return all;
  }

  /// The next limit of what somebody has to do; empty where none runs.
  public Optional<RunningClock> next(Dispute dispute) {
    return running(dispute).stream().filter(c -> !c.clock().limitsRight()).findFirst();
  }

  /// The last day on which both parties may ask the court; empty where they may not.
  public Optional<LocalDate> confirmBy(Dispute dispute) {
    return running(dispute).stream()
        .filter(c -> c.clock() == CONFIRMATION)
        .map(RunningClock::due)
        .findFirst();
  }

  /// True where a limit counts working days beyond those of which anybody knows the holidays: its
  /// last day is a guess, and moves when they are published.
  public boolean isGuess(RunningClock clock) {
    boolean working =
        clock.clock() == LEVEL || policy.limit(clock.clock()).unit() == LimitRule.Unit.WORKING_DAYS;
    return working && !calendar.knows(clock.due());
  }

  /// True where the limit that the case carries is another one than these rules give it. Which
  /// limit it is counts where the case says so; one of before says only the day.
  public boolean moved(Dispute dispute) {
    Optional<RunningClock> next = next(dispute);
    LocalDate due = next.map(RunningClock::due).orElse(null);
    DisputeClock clock = next.map(RunningClock::clock).orElse(null);
    return !Objects.equals(due, dispute.deadline())
        || !Objects.equals(confirmBy(dispute).orElse(null), dispute.confirmBy())
        || (dispute.clock() != null && clock != dispute.clock());
  }

  /// True while the limit of mediation stands still.
  public static boolean suspended(Dispute dispute) {
    ClockChange.@Nullable What last = null;
    for (ClockChange change : dispute.told().clockChanges()) {
      last = change.what() == ClockChange.What.EXTEND ? last : change.what();
    }
    return last == ClockChange.What.SUSPEND;
  }

  /// From acceptance, without the days of suspension and with those by which it was extended.
  private RunningClock mediation(Dispute dispute) {
    LimitRule rule = policy.limit(MEDIATION);
    LocalDate due = rule.after(dispute.acceptedOn(), calendar);
    LocalDate stopped = null;
    for (ClockChange change : dispute.told().clockChanges()) {
      switch (change.what()) {
        case EXTEND -> due = calendar.workingDaysAfter(due, change.days());
        case SUSPEND -> stopped = change.on();
        case RESUME -> {
          if (stopped != null) {
            due = calendar.workingDaysAfter(due, worked(stopped, change.on()));
            stopped = null;
          }
        }
      }
    }
    return new RunningClock(MEDIATION, dispute.acceptedOn(), due);
  }

  /// Working days from `from` on, without `until`.
  private int worked(LocalDate from, LocalDate until) {
    int days = 0;
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      days += calendar.isWorking(day) ? 1 : 0;
    }
    return days;
  }

  private Optional<RunningClock> level(Dispute dispute) {
    int days = policy.ladder().of(dispute).workingDays();
    if (days == 0 || dispute.state() == DisputeState.ESCALATED) {
      return Optional.empty();
    }
    LocalDate from = levelSince(dispute);
    int stood = stood(dispute, from);
    return Optional.of(
        new RunningClock(LEVEL, from, calendar.workingDaysAfter(from, days + stood)));
  }

  /// Working days for which the mediation stood still since that day.
  private int stood(Dispute dispute, LocalDate since) {
    int days = 0;
    LocalDate stopped = null;
    for (ClockChange change : dispute.told().clockChanges()) {
      if (change.what() == ClockChange.What.SUSPEND) {
        stopped = change.on().isBefore(since) ? since : change.on();
      } else if (change.what() == ClockChange.What.RESUME && stopped != null) {
        days += worked(stopped, change.on());
        stopped = null;
      }
    }
    return days;
  }

  /// The day on which the present level took the case.
  static LocalDate levelSince(Dispute dispute) {
    return dispute.told().lines().stream()
        .filter(line -> line.to() == DisputeState.ACCEPTED)
        .map(StoryLine::on)
        .max(Comparator.naturalOrder())
        .orElse(dispute.acceptedOn());
  }

  private RunningClock meeting(Dispute dispute) {
    Appointment appointment = dispute.told().appointment();
    return appointment == null
        ? of(NEXT_TRY, dispute.stageSince())
        : new RunningClock(NEXT_TRY, dispute.stageSince(), day(appointment.from()));
  }

  private static LocalDate effective(Dispute dispute) {
    MediationAgreement agreement = dispute.told().agreement();
    return agreement == null || agreement.effectiveOn() == null
        ? dispute.stageSince()
        : agreement.effectiveOn();
  }

  /// 人民调解法 §33 asks for an agreement that holds, not for one that nobody began to carry out.
  private Optional<RunningClock> mayStillBeConfirmed(Dispute dispute) {
    MediationAgreement agreement = dispute.told().agreement();
    boolean asked = dispute.confirmed() || dispute.told().confirmation() != null;
    return agreement == null || agreement.effectiveOn() == null || asked
        ? Optional.empty()
        : Optional.of(of(CONFIRMATION, agreement.effectiveOn()));
  }

  private Optional<RunningClock> performance(Dispute dispute) {
    MediationAgreement agreement = dispute.told().agreement();
    if (agreement == null) {
      return Optional.empty();
    }
    LocalDate due =
        agreement.instalments().stream()
            .filter(i -> i.paidOn() == null)
            .map(Instalment::dueOn)
            .findFirst()
            .orElse(agreement.dueOn());
    return Optional.of(new RunningClock(PERFORMANCE, agreement.agreedOn(), due));
  }

  private static LocalDate dueOn(Dispute dispute, LocalDate otherwise) {
    MediationAgreement agreement = dispute.told().agreement();
    return agreement == null ? otherwise : agreement.dueOn();
  }

  /// Those of the red ones are more.
  List<Integer> visitDays(Dispute dispute) {
    return wasRed(dispute) ? policy.redFollowUpDays() : policy.followUpDays();
  }

  /// True where it is red, or was at some time.
  static boolean wasRed(Dispute dispute) {
    return dispute.color() == RiskColor.RED
        || dispute.told().lines().stream()
            .anyMatch(
                line -> line.act() == StoryAct.COLOR && RiskColor.RED.name().equals(line.detail()));
  }

  /// The visits count from the day on which the matter was closed: performed, broken or ended.
  Optional<RunningClock> nextVisit(Dispute dispute) {
    int made = visitsMade(dispute);
    return made < visitDays(dispute).size()
        ? Optional.of(visit(dispute, closedOn(dispute), made))
        : Optional.empty();
  }

  private RunningClock visit(Dispute dispute, LocalDate closed, int made) {
    List<Integer> days = visitDays(dispute);
    int after = made < days.size() ? days.get(made) : policy.limit(FOLLOW_UP).count();
    return new RunningClock(FOLLOW_UP, closed, closed.plusDays(after));
  }

  /// How many of its visits were made. Each counts for one, and the next only after the day on
  /// which the one before it was due: three visits within a week are one.
  private int visitsMade(Dispute dispute) {
    LocalDate closed = closedOn(dispute);
    List<Integer> days = visitDays(dispute);
    int made = 0;
    for (LocalDate on : visitsOfThisRound(dispute)) {
      boolean next = made == 0 || on.isAfter(closed.plusDays(days.get(made - 1)));
      made += made < days.size() && next ? 1 : 0;
    }
    return made;
  }

  private static LocalDate lastVisit(Dispute dispute) {
    List<LocalDate> visits = visitsOfThisRound(dispute);
    return visits.isEmpty() ? dispute.stageSince() : visits.getLast();
  }

  /// Their days, the earliest first.
  private static List<LocalDate> visitsOfThisRound(Dispute dispute) {
    LocalDate closed = closedOn(dispute);
    return dispute.told().visits().stream()
        .map(FollowUpVisit::on)
        .filter(on -> !on.isBefore(closed))
        .sorted()
        .toList();
  }

  /// The day on which the matter was closed, as the story tells.
  static LocalDate closedOn(Dispute dispute) {
    return dispute.told().lines().stream()
        .filter(
            line ->
                line.to() == DisputeState.PERFORMED
                    || line.to() == DisputeState.BREACHED
                    || line.to() == DisputeState.TERMINATED)
        .map(StoryLine::on)
        .max(Comparator.naturalOrder())
        .orElse(dispute.stageSince());
  }

  private RunningClock of(DisputeClock clock, LocalDate from) {
    return new RunningClock(clock, from, policy.limit(clock).after(from, calendar));
  }

  /// The day of a moment, where the centre is.
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }
}
