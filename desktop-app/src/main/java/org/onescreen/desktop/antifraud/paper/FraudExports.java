package org.onescreen.desktop.antifraud.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.antifraud.indicator.IndicatorExports;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.statistics.Scale;
import org.onescreen.desktop.antifraud.view.Chart;
import org.onescreen.desktop.antifraud.view.ChartPicture;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.antifraud.view.OneRead;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.ResponsibilityLetter;
import org.onescreen.model.export.ExportForm;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Region;

/// What the anti-fraud pages put out: each with purpose, number and watermark, entered into the
/// register before it is written.
public final class FraudExports implements IndicatorExports {
  private static final int WEEK = 7;

  private final WorkPlace place;
  private final Consumer<Export> exports;
  private final OneRead once;
  private final FigureWords words;

  /// @param exports the one door by which files leave the desk
  public FraudExports(WorkPlace place, Consumer<Export> exports) {
    this.place = place;
    this.exports = exports;
    once = new OneRead(place.queries(), place.ui());
    words = FigureWords.in(place.texts());
  }

  private String text(String key) {
    return place.texts().get(key);
  }

  @Override
  public void put(What what, Period shown, Optional<Chart> chart, Runnable failed) {
    LocalDate today = place.clock().today();
    String title = place.texts().of("antifraud.export", what);
    switch (what) {
      case WEEKLY -> {
        LocalDate monday = Scale.WEEK.begin(today);
        Period week = new Period(monday.minusDays(WEEK), monday);
        report(title, week, Scale.WEEK, failed);
      }
      case MONTHLY -> {
        Period month = Period.month(YearMonth.from(today).minusMonths(1));
        report(title, month, Scale.MONTH, failed);
      }
      case DISSUASION -> dissuasion(shown, failed);
      case MATERIALS -> materials(failed);
      case CHART -> chart.ifPresent(drawn -> chart(title, drawn));
    }
  }

  /// @param title 周报 or 月报
  /// @param failed what to do where it cannot be read
  private void report(String title, Period period, Scale scale, Runnable failed) {
    LocalDate today = place.clock().today();
    Instant now = place.clock().now();
    once.ask(
        ReportData.READS,
        reader -> ReportData.read(reader, period, scale, today, now),
        data -> {
          List<byte[]> charts = data.charts(words).stream().map(ChartPicture::of).toList();
          Supplier<Paper> paper = () -> new ReportPaper(words).of(title, data, charts);
          exports.accept(
              Export.plain(
                  title,
                  title + " " + period.from(),
                  List.of(
                      Way.word(paper),
                      Way.pdf(paper),
                      Way.excel(() -> new ReportBook(words).of(title, data))),
                  data.indicators().villages().size()));
        },
        failed);
  }

  /// The warnings of a period.
  private void dissuasion(Period period, Runnable failed) {
    FraudLedgers ledgers = ledgers();
    ledger(
        text("antifraud.report.dissuasion"),
        Set.of(FraudWarning.KIND, Region.KIND),
        reader -> ledgers.dissuasion(reader, period),
        failed);
  }

  /// What was issued.
  private void materials(Runnable failed) {
    FraudLedgers ledgers = ledgers();
    ledger(
        text("antifraud.report.materials"),
        Set.of(CampaignMaterial.KIND, Region.KIND),
        ledgers::materials,
        failed);
  }

  private FraudLedgers ledgers() {
    return new FraudLedgers(words, place.clock().ticker().clock().getZone());
  }

  private void ledger(
      String title, Set<Kind<?>> reads, LiveQueries.Read<Ledger> read, Runnable failed) {
    once.ask(
        reads,
        read,
        ledger ->
            exports.accept(
                Export.plain(
                    title,
                    title,
                    List.of(Way.excel(() -> ledger)),
                    ledger.sheets().getFirst().count())),
        failed);
  }

  /// One letter of responsibility, to be signed.
  public void letter(ResponsibilityLetter letter, String village) {
    Supplier<Paper> paper = () -> new LetterPaper(place.texts()).of(letter, village);
    exports.accept(
        Export.plain(
            text("antifraud.letter.title"),
            text("antifraud.letter.title") + " " + letter.business(),
            List.of(Way.word(paper), Way.pdf(paper)),
            1));
  }

  /// A chart with what stands on the screen, and the figures behind it.
  private void chart(String title, Chart chart) {
    byte[] png = ChartPicture.of(chart);
    exports.accept(
        Export.plain(
            title,
            title,
            List.of(
                Way.raw(ExportForm.PICTURE, out -> out.write(png)),
                Way.excel(() -> new ReportBook(words).of(chart))),
            chart.points().size()));
  }

  public void end() {
    once.end();
  }
}
