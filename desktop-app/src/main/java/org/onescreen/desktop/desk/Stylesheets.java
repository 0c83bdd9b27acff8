package org.onescreen.desktop.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The stylesheets of all rooms. They are put on the window and not on the panels: a node below a
/// panel that has a sheet of its own is styled at several times the cost, and more with each panel.
/// So a class of style has one meaning in the whole desk.
public final class Stylesheets {
  /// Outer ones first: of two rules that fit equally, the later holds.
  public static final List<String> ALL =
      Stream.of(
              "work/work.css",
              "export/export.css",
              "alarm/alarm.css",
              "map/map.css",
              "wall/wall.css",
              "outbox/outbox.css",
              "mediation/card/mediation.css",
              "mediation/board/board.css",
              "mediation/table/table.css",
              "mediation/calendar/calendar.css",
              "mediation/statistics/statistics.css",
              "mediation/sweep/sweep.css",
              "mediation/dossier/dossier.css",
              "mediation/ledger/ledger.css",
              "mediation/office.css",
              "antifraud/antifraud.css",
              "antifraud/view/view.css",
              "antifraud/form/form.css",
              "antifraud/ledger/ledger.css",
              "antifraud/race/race.css",
              "antifraud/gap/gap.css",
              "antifraud/indicator/indicator.css")
          .map(Stylesheets::address)
          .toList();

  private Stylesheets() {}

  private static String address(String name) {
    return Objects.requireNonNull(
            Stylesheets.class.getResource("/org/onescreen/desktop/" + name), name)
        .toExternalForm();
  }
}
