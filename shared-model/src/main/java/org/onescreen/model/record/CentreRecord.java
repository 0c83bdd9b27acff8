package org.onescreen.model.record;

import java.util.UUID;
import org.onescreen.model.region.DivisionCode;

/// What every synced record has. A record is immutable; a change is a new version of it.
public interface CentreRecord {
  /// Made by whoever made the record, desk or server; never reused.
  UUID id();

  /// The smallest division that the record belongs to. It decides who may see it.
  DivisionCode division();
}
