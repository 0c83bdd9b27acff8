package org.onescreen.desktop.mediation.statistics;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.model.ratio.Ratio;

/// The figures of the page as a workbook: every share beside what it is made of, the period and the
/// rounding over them.
record StatBook(StatWords words) {
  private static final int NAME = 16;
  private static final int NUMBER = 9;
  private static final int SHARE = 18;
  private static final int DIGITS = 2;
  private static final int PERCENT = 100;

  Ledger of(String title, Statistics found) {
    List<List<Value>> rows = new ArrayList<>();
    found
        .lines()
        .forEach(
            line -> rows.add(row(line.name(), line.tally(), prevented(found.by(), line.tally()))));
    rows.add(
        row(
            words.texts().get("statistics.total"),
            found.total(),
            Value.of(found.total().prevented())));
    return new Ledger(
        title,
        List.of(
            new Ledger.Sheet(
                words.texts().of("statistics.by", found.by()),
                List.of(
                    words.period(found.period()),
                    words
                        .texts()
                        .get("statistics.book.rounding", words.explained(found.total().success())),
                    words
                        .texts()
                        .get(
                            "statistics.book.truncation",
                            words.explained(found.total().performance()))),
                columns(),
                rows,
                rows.size())),
        Paper.Frame.NONE);
  }

  private List<Ledger.Column> columns() {
    return List.of(
        column("group", NAME),
        column("accepted", NUMBER),
        column("succeeded", NUMBER),
        column("success", SHARE),
        column("performed", NUMBER),
        column("performance", SHARE),
        column("confirmed", NUMBER),
        column("confirmation", SHARE),
        column("repeated", NUMBER),
        column("repetition", SHARE),
        column("sentUp", NUMBER),
        column("escalation", SHARE),
        column("prevented", NUMBER));
  }

  private Ledger.Column column(String key, int width) {
    return new Ledger.Column(words.texts().get("statistics." + key), width);
  }

  private static Value prevented(StatBy by, Tally tally) {
    return by.sweepsKnow() ? Value.of(tally.prevented()) : new Value.Empty();
  }

  private static List<Value> row(String name, Tally tally, Value prevented) {
    return List.of(
        Value.of(name),
        Value.of(tally.accepted()),
        Value.of(tally.succeeded()),
        percent(tally.success()),
        Value.of(tally.performed()),
        percent(tally.performance()),
        Value.of(tally.confirmed()),
        percent(tally.confirmation()),
        Value.of(tally.repeated()),
        percent(tally.repetition()),
        Value.of(tally.sentUp()),
        percent(tally.escalation()),
        prevented);
  }

  /// As it is rounded on the screen: a workbook that rounds anew would print another figure.
  static Value percent(Ratio ratio) {
    return ratio
        .percent(DIGITS)
        .<Value>map(share -> new Value.Percent(share.doubleValue() / PERCENT, DIGITS))
        .orElseGet(Value.Empty::new);
  }
}
