package org.onescreen.desktop.antifraud.paper;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.view.DivisionNames;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.region.DivisionCode;

/// The ledgers of dissuasion and of materials as workbooks. Nobody is named in them.
public record FraudLedgers(FigureWords words, ZoneId zone) {
  private static final int NAME = 14;
  private static final int NUMBER = 10;

  private String text(String key) {
    return words.texts().get(key);
  }

  /// The warnings of a period (劝阻台账).
  public Ledger dissuasion(CacheReader reader, Period period) {
    Map<DivisionCode, String> names = names(reader);
    List<List<Value>> rows = new ArrayList<>();
    reader.each(
        FraudWarning.KIND, period.days(FraudWarning.DAY), warning -> rows.add(row(warning, names)));
    return new Ledger(
        text("antifraud.report.dissuasion"),
        List.of(
            Ledger.Sheet.of(
                text("antifraud.report.dissuasion"),
                List.of(
                    new Ledger.Column(text("antifraud.column.received"), NAME),
                    new Ledger.Column(text("antifraud.field.village"), NAME),
                    new Ledger.Column(text("antifraud.column.grade"), NUMBER),
                    new Ledger.Column(text("antifraud.column.type"), NAME),
                    new Ledger.Column(text("antifraud.column.state"), NUMBER),
                    new Ledger.Column(text("antifraud.field.tier"), NUMBER),
                    new Ledger.Column(text("antifraud.report.seconds"), NUMBER),
                    new Ledger.Column(text("antifraud.field.late"), NUMBER),
                    new Ledger.Column(text("antifraud.measure.KEPT"), NUMBER)),
                rows)),
        Paper.Frame.NONE);
  }

  private List<Value> row(FraudWarning warning, Map<DivisionCode, String> names) {
    Texts texts = words.texts();
    return List.of(
        new Value.Moment(LocalDateTime.ofInstant(warning.receivedAt(), zone)),
        Value.of(names.getOrDefault(warning.division(), warning.division().code())),
        Value.of(texts.of("antifraud.grade", warning.grade())),
        Value.of(texts.of("antifraud.type", warning.type())),
        Value.of(texts.of("antifraud.state", warning.state())),
        Value.of(texts.of("antifraud.tier", warning.tier())),
        whole(warning.firstContact()),
        whole(warning.late()),
        whole(warning.keptYuan()));
  }

  private static Value whole(@Nullable Integer value) {
    return value == null ? new Value.Empty() : Value.of(value.longValue());
  }

  /// What was issued (宣传物资台账); what was counted as "and more" says so.
  public Ledger materials(CacheReader reader) {
    Map<DivisionCode, String> names = names(reader);
    List<List<Value>> rows = new ArrayList<>();
    reader.each(
        CampaignMaterial.KIND,
        Filter.all(),
        line ->
            rows.add(
                List.of(
                    Value.of(line.day()),
                    Value.of(names.getOrDefault(line.division(), line.division().code())),
                    Value.of(words.texts().of("antifraud.material", line.item())),
                    Value.of(line.amount()),
                    Value.of(line.approximate() ? text("antifraud.report.more") : ""),
                    Value.of(line.place() == null ? "" : line.place()))));
    return new Ledger(
        text("antifraud.report.materials"),
        List.of(
            Ledger.Sheet.of(
                text("antifraud.report.materials"),
                List.of(
                    new Ledger.Column(text("antifraud.ledger.day"), NUMBER),
                    new Ledger.Column(text("antifraud.ledger.village"), NAME),
                    new Ledger.Column(text("antifraud.ledger.item"), NUMBER),
                    new Ledger.Column(text("antifraud.ledger.amount"), NUMBER),
                    new Ledger.Column(text("antifraud.ledger.mark"), NUMBER),
                    new Ledger.Column(text("antifraud.ledger.where"), NAME)),
                rows)),
        Paper.Frame.NONE);
  }

  private static Map<DivisionCode, String> names(CacheReader reader) {
    return DivisionNames.read(reader, Filter.all());
  }
}
