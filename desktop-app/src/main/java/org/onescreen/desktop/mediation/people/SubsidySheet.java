package org.onescreen.desktop.mediation.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.mediation.CaseSubsidy;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.DivisionCode;

/// What the cases that were archived in a period are worth, case by case and mediator by mediator.
///
/// @param from the first day
/// @param to the last day
/// @param cases those that are paid, by day and code
/// @param work of each mediator all that was archived, paid or not; who settled most first
/// @param unpaid how many were archived that these rules pay nothing for
record SubsidySheet(LocalDate from, LocalDate to, List<Line> cases, List<Work> work, long unpaid) {
  SubsidySheet {
    cases = List.copyOf(cases);
    work = List.copyOf(work);
  }

  /// One case that is paid.
  ///
  /// @param mediator masked; empty where the mediator is not known here
  record Line(
      String code,
      DisputeType type,
      LocalDate archivedOn,
      UUID by,
      String mediator,
      CaseSubsidy subsidy) {}

  /// What a mediator's closed cases came to. Counts of work, and no mark of a person.
  ///
  /// @param closed archived in the period
  /// @param settled of them by an agreement
  /// @param performed of those carried out
  /// @param confirmed of those confirmed by a court
  /// @param yuan what they are worth together
  record Work(
      UUID by,
      String mediator,
      String committee,
      long closed,
      long settled,
      long performed,
      long confirmed,
      long yuan) {}

  long yuan() {
    return cases.stream().mapToLong(line -> line.subsidy().yuan()).sum();
  }

  /// Off the FX thread.
  static SubsidySheet read(CacheReader reader, LocalDate from, LocalDate to) {
    Reading reading = new Reading(reader);
    reader.each(
        Dispute.KIND,
        Filter.is(Dispute.ACTIVE, false)
            .and(Filter.is(Dispute.STATE, DisputeState.ARCHIVED))
            .and(Filter.atLeast(Dispute.STAGE_SINCE, from))
            .and(Filter.lessThan(Dispute.STAGE_SINCE, to.plusDays(1))),
        reading::look);
    reading.lines.sort(Comparator.comparing(Line::archivedOn).thenComparing(Line::code));
    List<Work> work = new ArrayList<>(reading.work.values());
    work.sort(
        Comparator.comparingLong((Work one) -> -one.settled())
            .thenComparingLong(one -> -one.performed())
            .thenComparing(Work::by));
    return new SubsidySheet(from, to, reading.lines, work, reading.unpaid);
  }

  private static final class Reading {
    private final CacheReader reader;
    private final List<Line> lines = new ArrayList<>();
    private final Map<UUID, Work> work = new HashMap<>();
    private final Map<UUID, Optional<Mediator>> mediators = new HashMap<>();
    private final Map<DivisionCode, MediationPolicy> policies = new HashMap<>();
    private long unpaid;

    Reading(CacheReader reader) {
      this.reader = reader;
    }

    void look(Dispute dispute) {
      MediationPolicy policy =
          policies.computeIfAbsent(
              dispute.division(), division -> MediationPolicy.of(division, reader::find));
      Optional<CaseSubsidy> subsidy = CaseSubsidy.of(dispute, policy.subsidies());
      Optional<Mediator> mediator =
          mediators.computeIfAbsent(dispute.mediator(), id -> reader.find(Mediator.KIND, id));
      String name = mediator.map(PersonName::of).orElse("");
      subsidy.ifPresentOrElse(
          worth ->
              lines.add(
                  new Line(
                      dispute.code(),
                      dispute.type(),
                      dispute.stageSince(),
                      dispute.mediator(),
                      name,
                      worth)),
          () -> unpaid++);
      work.merge(
          dispute.mediator(),
          new Work(
              dispute.mediator(),
              name,
              mediator.map(Mediator::committee).orElse(""),
              1,
              dispute.succeeded() ? 1 : 0,
              dispute.performed() ? 1 : 0,
              dispute.confirmed() ? 1 : 0,
              subsidy.map(CaseSubsidy::yuan).orElse(0)),
          Reading::plus);
    }

    private static Work plus(Work one, Work more) {
      return new Work(
          one.by(),
          one.mediator(),
          one.committee(),
          one.closed() + more.closed(),
          one.settled() + more.settled(),
          one.performed() + more.performed(),
          one.confirmed() + more.confirmed(),
          one.yuan() + more.yuan());
    }
  }
}
