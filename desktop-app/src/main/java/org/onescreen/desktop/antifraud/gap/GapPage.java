package org.onescreen.desktop.antifraud.gap;

import java.util.List;
import org.onescreen.model.antifraud.PlaceGap;

/// The places with the widest gaps.
///
/// @param rows the widest first
/// @param places how many there are in all
/// @param total of all places
public record GapPage(List<GapRow> rows, int places, PlaceGap total) {
  public GapPage {
    rows = List.copyOf(rows);
  }
}
