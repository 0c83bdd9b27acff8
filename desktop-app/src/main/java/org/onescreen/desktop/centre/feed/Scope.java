package org.onescreen.desktop.centre.feed;

import java.util.List;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// The divisions that an account may see, each with all below it. It is asked anew for every
/// request, so what is taken away is gone at once.
public record Scope(List<DivisionCode> divisions) {
  public Scope {
    divisions = List.copyOf(divisions);
  }

  public boolean contains(DivisionCode division) {
    return divisions.stream().anyMatch(d -> d.contains(division));
  }

  /// True where the account may have the records of that class and division: those of its own
  /// divisions, and the rules that hold there also where they were made above.
  public boolean contains(DivisionCode division, Priority priority) {
    return contains(division)
        || (priority == Priority.RULES && divisions.stream().anyMatch(division::contains));
  }
}
