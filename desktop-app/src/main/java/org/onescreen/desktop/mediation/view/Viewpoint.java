package org.onescreen.desktop.mediation.view;

import org.onescreen.model.board.CaseFilter;
import org.onescreen.model.board.LaneBy;

/// From where the cases are looked at.
///
/// @param text what somebody typed to find a case; may be blank
public record Viewpoint(CaseFilter filter, LaneBy lanes, String text) {
  /// All cases, not cut into lanes.
  public static final Viewpoint ALL = new Viewpoint(CaseFilter.NONE, LaneBy.NONE, "");

  public Viewpoint with(CaseFilter now) {
    return new Viewpoint(now, lanes, text);
  }

  public Viewpoint cut(LaneBy now) {
    return new Viewpoint(filter, now, text);
  }

  public Viewpoint finding(String now) {
    return new Viewpoint(filter, lanes, now);
  }

  /// True where some cases may be left out.
  public boolean narrows() {
    return !filter.equals(CaseFilter.NONE) || !text.isBlank();
  }

  /// What is typed may be a name, and never reaches a log.
  @Override
  public String toString() {
    return "Viewpoint[" + filter + ", " + lanes + "]";
  }
}
