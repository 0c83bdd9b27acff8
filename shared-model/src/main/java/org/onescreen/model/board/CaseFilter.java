package org.onescreen.model.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// Which cases are looked at. Every part narrows; an empty list or null narrows nothing. What
/// somebody typed to find a case is no part of it: it may be a name, and a view is shared.
///
/// @param within a division, with all below it
/// @param mediator the lead mediator
/// @param mine of whoever looks, not of whoever made the filter
/// @param risen overdue ones that the level must look at; null for all, or in a filter of before
public record CaseFilter(
    List<RiskColor> colors,
    List<DisputeType> types,
    List<DivisionLevel> levels,
    @Nullable DivisionCode within,
    DueWindow due,
    @Nullable UUID mediator,
    boolean mine,
    @Nullable DivisionLevel risen) {
  /// All cases.
  public static final CaseFilter NONE =
      new CaseFilter(List.of(), List.of(), List.of(), null, DueWindow.ANY, null, false, null);

  public CaseFilter {
    colors = List.copyOf(colors);
    types = List.copyOf(types);
    levels = List.copyOf(levels);
  }

  public Optional<DivisionCode> area() {
    return Optional.ofNullable(within);
  }

  public CaseFilter colored(List<RiskColor> now) {
    return new CaseFilter(now, types, levels, within, due, mediator, mine, risen);
  }

  public CaseFilter typed(List<DisputeType> now) {
    return new CaseFilter(colors, now, levels, within, due, mediator, mine, risen);
  }

  public CaseFilter at(List<DivisionLevel> now) {
    return new CaseFilter(colors, types, now, within, due, mediator, mine, risen);
  }

  public CaseFilter inside(@Nullable DivisionCode now) {
    return new CaseFilter(colors, types, levels, now, due, mediator, mine, risen);
  }

  public CaseFilter due(DueWindow now) {
    return new CaseFilter(colors, types, levels, within, now, mediator, mine, risen);
  }

  public CaseFilter mine(boolean now) {
    return new CaseFilter(colors, types, levels, within, due, mediator, now, risen);
  }

  public CaseFilter risen(@Nullable DivisionLevel now) {
    return new CaseFilter(colors, types, levels, within, due, mediator, mine, now);
  }
}
