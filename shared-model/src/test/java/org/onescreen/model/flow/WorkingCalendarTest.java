package org.onescreen.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

class WorkingCalendarTest {
  private static final DivisionCode COUNTY = Samples.VILLAGE.at(DivisionLevel.COUNTY);

  private final WorkingCalendar calendar = ChinaHolidays.of(COUNTY);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void the_year_2026_has_248_working_days_as_the_state_council_gave_them_out() {
    long working =
        day("2026-01-01").datesUntil(day("2027-01-01")).filter(calendar::isWorking).count();
    // 261 weekdays, less 19 that are free, and 6 weekends that are worked.
    long free =
        calendar.days().stream()
            .filter(d -> d.day().getYear() == 2026 && !d.working())
            .filter(d -> d.day().getDayOfWeek().getValue() <= 5)
            .count();
    assertThat(free).isEqualTo(19);
    assertThat(working).isEqualTo(261 - 19 + 6);
  }

  @Test
  void a_limit_jumps_over_the_spring_festival_and_counts_the_saturday_that_makes_up_for_it() {
    assertThat(calendar.workingDaysAfter(day("2026-02-13"), 1)).isEqualTo("2026-02-14");
    assertThat(calendar.workingDaysAfter(day("2026-02-13"), 2)).isEqualTo("2026-02-24");
    assertThat(calendar.workingDaysAfter(day("2026-02-27"), 1)).isEqualTo("2026-02-28");
    assertThat(calendar.workingDaysAfter(day("2026-09-30"), 3)).isEqualTo("2026-10-10");
    assertThat(calendar.workingDaysAfter(day("2026-03-06"), 0)).isEqualTo("2026-03-06");
  }

  @Test
  void after_the_last_known_day_weekdays_count() {
    assertThat(calendar.workingDaysAfter(day("2027-01-01"), 1)).isEqualTo("2027-01-04");
  }

  @Test
  void the_nearest_calendar_above_a_village_holds_there() {
    WorkingCalendar county =
        new WorkingCalendar(WorkingCalendar.idOf(COUNTY), COUNTY, List.of(), day("2026-12-31"));
    Surroundings around = new One(county)::find;
    assertThat(WorkingCalendar.of(Samples.VILLAGE, around)).isEqualTo(county);
    assertThat(WorkingCalendar.of(Samples.VILLAGE, Surroundings.NONE))
        .isEqualTo(WorkingCalendar.DEFAULT);
  }

  private record One(CentreRecord value) {
    <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
      return value.id().equals(id) ? Optional.of(kind.type().cast(value)) : Optional.empty();
    }
  }

  @Test
  void a_director_sets_the_days_once_each_and_nobody_else_does() {
    SpecialDay one = new SpecialDay(day("2027-01-01"), false, "元旦");
    assertThat(set(Role.DIRECTOR, List.of(one))).isInstanceOf(Prepared.Ready.class);
    assertThat(why(set(Role.DIRECTOR, List.of(one, one)))).isEqualTo(Refusal.Reason.BAD_ARGUMENTS);
    assertThat(why(set(Role.OPERATOR, List.of(one)))).isEqualTo(Refusal.Reason.NOT_PERMITTED);
  }

  private Prepared set(Role role, List<SpecialDay> days) {
    Preparation desk =
        new Preparation(
            new Judge(
                CalendarCommands.ALL,
                (_, fault) -> {
                  throw fault;
                }));
    Actor actor = new Actor(new UUID(1, 1), "主任", role, List.of(COUNTY));
    return desk.prepare(
        new Command<>(
            CalendarCommands.SET, calendar.id(), new CalendarChange(days, day("2027-12-31"))),
        Optional.of(calendar),
        1,
        actor,
        new Samples(1).place());
  }

  private static Refusal.Reason why(Prepared prepared) {
    return ((Verdict.Refused) ((Prepared.Settled) prepared).why()).why().reason();
  }
}
