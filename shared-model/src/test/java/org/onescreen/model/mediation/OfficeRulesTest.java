package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.flow.CalendarChange;
import org.onescreen.model.flow.CalendarCommands;
import org.onescreen.model.flow.FirstCalendar;
import org.onescreen.model.flow.RuleChange;
import org.onescreen.model.flow.SpecialDay;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.LimitRule.Unit;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// What an office may set, decided alike on desk and server.
class OfficeRulesTest {
  private static final DivisionCode TOWN = Samples.VILLAGE.at(DivisionLevel.TOWN);

  private static final Instant NEXT = Instant.parse("2998-01-01T01:00:00Z");

  private final Samples samples = new Samples(20261122);
  private final Judge judge =
      Commands.judge(
          (_, fault) -> {
            throw fault;
          });
  private final Preparation desk = new Preparation(judge);
  private final Map<UUID, CentreRecord> around = new HashMap<>();

  private <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    return Optional.ofNullable(around.get(id)).map(kind.type()::cast);
  }

  /// What the desk makes of it; the server, asked after it, agrees, and takes it once only.
  private <T extends Record & CentreRecord, A extends Record> Prepared give(
      CommandType<T, A> type, UUID id, A arguments, Optional<T> current, Role role) {
    Actor actor = Samples.actor(role);
    Surroundings look = this::find;
    Prepared prepared =
        desk.prepare(new Command<>(type, id, arguments), current, 3, actor, samples.place(), look);
    if (prepared instanceof Prepared.Ready ready) {
      assertThat(judge.judge(ready.operation(), current, actor, look))
          .isEqualTo(new Verdict.Applied(ready.after()));
      assertThat(judge.judge(ready.operation(), Optional.of(ready.after()), actor, look))
          .isInstanceOf(Verdict.Unchanged.class);
    }
    return prepared;
  }

  private <T extends Record & CentreRecord> T done(Prepared prepared, Kind<T> kind) {
    T after = kind.type().cast(((Prepared.Ready) prepared).after());
    around.put(after.id(), after);
    return after;
  }

  private static Refusal why(Prepared prepared) {
    return ((Verdict.Refused) ((Prepared.Settled) prepared).why()).why();
  }

  private static PolicyChange limit(DisputeClock clock, int count) {
    List<LimitRule> limits = new ArrayList<>();
    for (LimitRule rule : MediationPolicy.DEFAULT.limits()) {
      limits.add(rule.clock() == clock ? new LimitRule(clock, count, rule.unit()) : rule);
    }
    return PolicyChange.of(MediationPolicy.DEFAULT).withLimits(limits);
  }

  @Test
  void a_division_gets_a_policy_of_its_own_and_it_says_what_it_changed() {
    UUID id = MediationPolicy.idOf(TOWN);
    MediationPolicy first =
        done(
            give(
                PolicyCommands.FIRST,
                id,
                new FirstPolicy(TOWN, limit(DisputeClock.ACCEPTANCE, 2)),
                Optional.empty(),
                Role.DIRECTOR),
            MediationPolicy.KIND);
    assertThat(first.changes()).hasSize(1);
    assertThat(first.changes().getFirst().by()).isEqualTo("测试员");
    assertThat(first.changes().getFirst().items())
        .containsExactly(
            new RuleChange.Item("limit:ACCEPTANCE", "3:WORKING_DAYS", "2:WORKING_DAYS"));
    MediationPolicy second =
        done(
            give(
                PolicyCommands.SET,
                id,
                PolicyChange.of(first).with(Ladder.FOUR_IN_SEVEN_DAYS),
                Optional.of(first),
                Role.DIRECTOR),
            MediationPolicy.KIND);
    assertThat(second.changes()).hasSize(2);
    assertThat(second.changes().getLast().items())
        .extracting(RuleChange.Item::what)
        .containsExactly("ladder");
  }

  @Test
  void nobody_else_sets_a_policy_and_nobody_what_the_law_fixes() {
    MediationPolicy own = PolicyDefaults.of(TOWN);
    for (Role role : List.of(Role.OPERATOR, Role.MEDIATOR, Role.STATISTICIAN, Role.LIAISON)) {
      assertThat(
              why(give(
                      PolicyCommands.SET,
                      own.id(),
                      limit(DisputeClock.URGE, 4),
                      Optional.of(own),
                      role))
                  .reason())
          .isEqualTo(Refusal.Reason.NOT_PERMITTED);
    }
    assertThat(
            why(give(
                    PolicyCommands.SET,
                    own.id(),
                    limit(DisputeClock.CONFIRMATION, 60),
                    Optional.of(own),
                    Role.DIRECTOR))
                .detail())
        .isEqualTo("limits");
    assertThat(
            why(give(
                    PolicyCommands.FIRST,
                    MediationPolicy.idOf(Samples.ELSEWHERE),
                    new FirstPolicy(TOWN, limit(DisputeClock.URGE, 4)),
                    Optional.empty(),
                    Role.DIRECTOR))
                .detail())
        .isEqualTo("division");
  }

  /// Accepted on Tuesday the 10th: three working days end on Friday; a holiday on Thursday makes it
  /// Monday, a make-up Saturday makes it Saturday.
  @Test
  void a_case_is_counted_anew_after_the_calendar_changed_and_only_then() {
    Dispute dispute = samples.dispute(DisputeState.APPLIED);
    DisputeDraft draft = new DisputeDraft(dispute);
    draft.stageSince = LocalDate.parse("2026-03-10");
    Dispute told =
        draft.finish(new DisputeClocks(MediationPolicy.DEFAULT, WorkingCalendar.DEFAULT));
    assertThat(told.deadline()).isEqualTo("2026-03-13");
    assertThat(recount(told)).isInstanceOf(Prepared.Settled.class);
    calendar(new SpecialDay(LocalDate.parse("2026-03-12"), false, "停电"));
    Dispute later = done(recount(told), Dispute.KIND);
    assertThat(later.deadline()).isEqualTo("2026-03-16");
    assertThat(later.told().lines().getLast().act()).isEqualTo(StoryAct.RECOUNTED);
    assertThat(later.told().lines().getLast().detail()).isEqualTo("2026-03-13");
    calendar(
        new SpecialDay(LocalDate.parse("2026-03-12"), false, "停电"),
        new SpecialDay(LocalDate.parse("2026-03-14"), true, "补班"));
    assertThat(done(recount(later), Dispute.KIND).deadline()).isEqualTo("2026-03-14");
  }

  private Prepared recount(Dispute dispute) {
    return give(
        DisputeCommands.RECOUNT,
        dispute.id(),
        new NoArguments(),
        Optional.of(dispute),
        Role.DIRECTOR);
  }

  private void calendar(SpecialDay... days) {
    UUID id = WorkingCalendar.idOf(TOWN);
    CalendarChange change = new CalendarChange(List.of(days), LocalDate.parse("2026-12-31"));
    Optional<WorkingCalendar> now = find(WorkingCalendar.KIND, id);
    Prepared given =
        now.isPresent()
            ? give(CalendarCommands.SET, id, change, now, Role.DIRECTOR)
            : give(
                CalendarCommands.FIRST,
                id,
                new FirstCalendar(TOWN, change),
                Optional.empty(),
                Role.DIRECTOR);
    assertThat(done(given, WorkingCalendar.KIND).changes()).isNotEmpty();
  }

  @Test
  void rooms_and_mediators_are_the_directors_and_what_is_wrong_is_refused() {
    RoomDetails details = new RoomDetails("老樊调解室", "老樊", RoomMode.MOBILE, new RoomHours(480, 1080));
    MediationRoom room =
        done(
            give(
                RoomCommands.OPEN,
                samples.id(),
                new RoomFounding(TOWN, details),
                Optional.empty(),
                Role.DIRECTOR),
            MediationRoom.KIND);
    assertThat(room.level()).isEqualTo(DivisionLevel.TOWN);
    assertThat(room.open()).isEqualTo(new RoomHours(480, 1080));
    RoomDetails wrong = new RoomDetails("老樊调解室", "", RoomMode.ONLINE, new RoomHours(0, 1440));
    assertThat(
            DisputeRefusal.of(
                why(give(RoomCommands.EDIT, room.id(), wrong, Optional.of(room), Role.DIRECTOR))))
        .contains(DisputeRefusal.HOURS_WRONG);
    MediatorEntry entry =
        new MediatorEntry("镇调委会", null, List.of(DisputeType.LABOUR, DisputeType.TRAFFIC_ACCIDENT));
    Mediator mediator =
        done(
            give(
                MediatorCommands.APPOINT,
                samples.id(),
                new MediatorAppointment(TOWN, "欧阳示例", "", entry),
                Optional.empty(),
                Role.DIRECTOR),
            Mediator.KIND);
    assertThat(mediator.knows()).isEqualTo(entry.fields());
    assertThat(
            why(give(
                    MediatorCommands.EDIT,
                    mediator.id(),
                    new MediatorEntry(" ", null, List.of()),
                    Optional.of(mediator),
                    Role.DIRECTOR))
                .detail())
        .isEqualTo("committee");
    assertThat(
            why(give(
                    MediatorCommands.EDIT,
                    mediator.id(),
                    entry,
                    Optional.of(mediator),
                    Role.MEDIATOR))
                .reason())
        .isEqualTo(Refusal.Reason.NOT_PERMITTED);
  }

  @Test
  void whoever_was_dismissed_takes_no_case_and_the_name_stays() {
    Mediator mediator =
        new Mediator(samples.id(), TOWN, "欧阳示例", "", "镇调委会", null, List.of(DisputeType.LABOUR));
    LocalDate tomorrow = LocalDate.parse("2999-01-01");
    assertThat(refusal(dismiss(mediator, new Leaving(tomorrow, "调离"))))
        .contains(DisputeRefusal.DAY_AHEAD);
    LocalDate day = LocalDate.parse("2026-01-05");
    assertThat(why(dismiss(mediator, new Leaving(day, " "))).detail()).isEqualTo("reason");
    Mediator gone = done(dismiss(mediator, new Leaving(day, "调离")), Mediator.KIND);
    assertThat(gone.serves()).isFalse();
    assertThat(gone.name()).isEqualTo("欧阳示例");
    assertThat(refusal(dismiss(gone, new Leaving(day, "调离"))))
        .contains(DisputeRefusal.MEDIATOR_LEFT);
    assertThat(
            refusal(
                give(
                    MediatorCommands.EDIT,
                    gone.id(),
                    new MediatorEntry("镇调委会", null, List.of()),
                    Optional.of(gone),
                    Role.DIRECTOR)))
        .contains(DisputeRefusal.MEDIATOR_LEFT);
  }

  private Prepared dismiss(Mediator mediator, Leaving leaving) {
    return give(
        MediatorCommands.DISMISS, mediator.id(), leaving, Optional.of(mediator), Role.DIRECTOR);
  }

  private Optional<DisputeRefusal> refusal(Prepared given) {
    return DisputeRefusal.of(why(given));
  }

  @Test
  void a_room_is_not_closed_while_somebody_is_to_meet_there_and_not_booked_when_it_is() {
    MediationRoom room =
        new MediationRoom(samples.id(), TOWN, "老樊调解室", "老樊", DivisionLevel.TOWN, RoomMode.DOORSTEP);
    Instant from = Instant.parse("2998-01-01T01:00:00Z");
    RoomUse use = new RoomUse(samples.id(), from, from.plusSeconds(3600));
    MediationRoom booked =
        done(
            give(RoomCommands.BOOK, room.id(), use, Optional.of(room), Role.DIRECTOR),
            MediationRoom.KIND);
    Leaving leaving = new Leaving(LocalDate.parse("2026-01-05"), "房屋到期");
    assertThat(refusal(close(booked, leaving))).contains(DisputeRefusal.ROOM_BOOKED_AHEAD);
    MediationRoom closed = done(close(room, leaving), MediationRoom.KIND);
    assertThat(closed.serves()).isFalse();
    assertThat(refusal(close(closed, leaving))).contains(DisputeRefusal.ROOM_GONE);
    assertThat(refusal(give(RoomCommands.BOOK, room.id(), use, Optional.of(closed), Role.DIRECTOR)))
        .contains(DisputeRefusal.ROOM_GONE);
  }

  @Test
  void a_room_that_was_kept_for_a_case_that_ended_is_free_again() {
    MediationRoom room =
        new MediationRoom(samples.id(), TOWN, "老樊调解室", "老樊", DivisionLevel.TOWN, RoomMode.DOORSTEP);
    Dispute first = samples.dispute(DisputeState.SCHEDULED);
    around.put(first.id(), first);
    MediationRoom booked = book(room, first.id(), NEXT);
    RoomUse other = new RoomUse(samples.id(), NEXT, NEXT.plusSeconds(1800));
    assertThat(
            refusal(give(RoomCommands.BOOK, room.id(), other, Optional.of(booked), Role.MEDIATOR)))
        .contains(DisputeRefusal.ROOM_TAKEN);
    DisputeDraft back = new DisputeDraft(first);
    back.state = DisputeState.WITHDRAWN;
    around.put(first.id(), back.finishAsItStood());
    assertThat(book(booked, other.dispute(), NEXT).needed(this::find))
        .extracting(RoomBooking::dispute)
        .containsExactly(other.dispute());
    assertThat(close(booked, new Leaving(LocalDate.parse("2026-01-05"), "房屋到期")))
        .as("nobody is left before the door")
        .isInstanceOf(Prepared.Ready.class);
  }

  @Test
  void a_meeting_is_moved_into_its_own_room_and_what_it_had_is_free() {
    MediationRoom room =
        new MediationRoom(samples.id(), TOWN, "老樊调解室", "老樊", DivisionLevel.TOWN, RoomMode.DOORSTEP);
    DisputeDraft draft = new DisputeDraft(samples.dispute(DisputeState.SCHEDULED));
    draft.story.appointment = new Appointment(room.id(), NEXT, NEXT.plusSeconds(3600), false, "");
    Dispute dispute = draft.finishAsItStood();
    around.put(dispute.id(), dispute);
    MediationRoom booked = book(room, dispute.id(), NEXT);
    Instant later = NEXT.plusSeconds(1800);
    Appointment moved = new Appointment(room.id(), later, later.plusSeconds(3600), true, "乡贤");
    assertThat(refusal(reschedule(dispute, moved))).contains(DisputeRefusal.ROOM_NOT_BOOKED);
    MediationRoom twice = book(booked, dispute.id(), later);
    Dispute after = done(reschedule(dispute, moved), Dispute.KIND);
    assertThat(after.told().appointment()).isEqualTo(moved);
    assertThat(after.state()).isEqualTo(DisputeState.SCHEDULED);
    assertThat(after.attempt()).as("the same try").isEqualTo(dispute.attempt());
    assertThat(twice.needed(this::find)).extracting(RoomBooking::from).containsExactly(later);
    assertThat(book(twice, samples.id(), NEXT.minusSeconds(1800)).needed(this::find))
        .as("what it had is free again")
        .hasSize(2);
    assertThat(refusal(reschedule(after, moved))).contains(DisputeRefusal.ALREADY_SO);
    assertThat(refusal(reschedule(samples.dispute(DisputeState.ASSIGNED), moved)))
        .contains(DisputeRefusal.NOT_SCHEDULED);
  }

  private Prepared reschedule(Dispute dispute, Appointment meeting) {
    return desk.prepare(
        new Command<>(DisputeCommands.RESCHEDULE, dispute.id(), meeting),
        Optional.of(dispute),
        3,
        Samples.actor(Role.MEDIATOR),
        samples.place(),
        this::find);
  }

  private MediationRoom book(MediationRoom room, UUID dispute, Instant from) {
    return done(
        give(
            RoomCommands.BOOK,
            room.id(),
            new RoomUse(dispute, from, from.plusSeconds(3600)),
            Optional.of(room),
            Role.MEDIATOR),
        MediationRoom.KIND);
  }

  private Prepared close(MediationRoom room, Leaving leaving) {
    return give(RoomCommands.CLOSE, room.id(), leaving, Optional.of(room), Role.DIRECTOR);
  }

  /// Years are the law's unit, and no office's.
  @Test
  void every_default_limit_is_one_that_an_office_could_set() {
    assertThat(MediationPolicy.DEFAULT.limits())
        .allMatch(rule -> rule.unit() != Unit.YEARS || rule.clock().fixedByLaw());
  }
}
