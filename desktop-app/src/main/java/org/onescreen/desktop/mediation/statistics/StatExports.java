package org.onescreen.desktop.mediation.statistics;

import java.time.YearMonth;
import java.util.List;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.work.ReadNow;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.DisputeType;

/// What the page of figures puts out. Nobody is named in it.
record StatExports(WorkPlace place, StatWords words) {
  Export shown(StatQuery question, int lines) {
    String title =
        words.texts().get("statistics.book", words.texts().of("statistics.by", question.by()));
    return Export.plain(
        title,
        title + " " + place.clock().today(),
        List.of(Way.excel(() -> figures(title, question))),
        lines);
  }

  private Ledger figures(String title, StatQuery question) {
    return new StatBook(words).of(title, ReadNow.of(place.queries(), StatQuery.READS, question));
  }

  Export month(YearMonth month) {
    String title = words.texts().get("statistics.month", month.toString());
    return Export.plain(
        title, title, List.of(Way.excel(() -> month(title, month))), DisputeType.values().length);
  }

  private Ledger month(String title, YearMonth month) {
    return new JudicialBook(words)
        .of(title, ReadNow.of(place.queries(), JudicialMonth.READS, JudicialMonth.of(month)));
  }
}
