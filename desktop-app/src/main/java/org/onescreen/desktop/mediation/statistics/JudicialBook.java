package org.onescreen.desktop.mediation.statistics;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.model.ratio.Ratio;

/// The monthly report to the judicial bureau as a workbook. What no case here tells, such as crimes
/// that grew out of disputes, is left open for a person to fill in.
record JudicialBook(StatWords words) {
  private static final int NAME = 14;
  private static final int NUMBER = 9;

  Ledger of(String title, JudicialMonth month) {
    long all = month.total().accepted();
    List<List<Value>> rows = new ArrayList<>();
    month.all().forEach(e -> rows.add(row(words.cases().type(e.getKey()), e.getValue(), all)));
    rows.add(row(text("statistics.total"), month.total(), all));
    return new Ledger(
        title,
        List.of(
            new Ledger.Sheet(
                month.month().toString(),
                List.of(
                    words
                        .texts()
                        .get(
                            "statistics.month.period",
                            month.month().toString(),
                            words.count(all),
                            words.count(month.sweeps()),
                            words.count(month.prevented())),
                    text("statistics.month.rounding")),
                columns(),
                rows,
                rows.size())),
        Paper.Frame.NONE);
  }

  private String text(String key) {
    return words.texts().get(key);
  }

  private List<Ledger.Column> columns() {
    List<Ledger.Column> columns = new ArrayList<>();
    columns.add(new Ledger.Column(text("statistics.month.type"), NAME));
    for (String key :
        List.of(
            "accepted",
            "share",
            "initiative",
            "application",
            "referred",
            "succeeded",
            "success",
            "performed",
            "confirmed",
            "yuan",
            "crimes",
            "petitions")) {
      columns.add(new Ledger.Column(text("statistics.month." + key), NUMBER));
    }
    return columns;
  }

  private static List<Value> row(String name, JudicialMonth.Row row, long all) {
    return List.of(
        Value.of(name),
        Value.of(row.accepted()),
        StatBook.percent(Ratio.of(row.accepted(), all)),
        Value.of(row.initiative()),
        Value.of(row.application()),
        Value.of(row.referred()),
        Value.of(row.succeeded()),
        StatBook.percent(Ratio.of(row.succeeded(), row.accepted())),
        Value.of(row.performed()),
        Value.of(row.confirmed()),
        Value.of(row.yuan()),
        new Value.Empty(),
        new Value.Empty());
  }
}
