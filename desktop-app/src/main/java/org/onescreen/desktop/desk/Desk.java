package org.onescreen.desktop.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandCounts;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.desk.device.DeviceBook;
import org.onescreen.desktop.desk.device.StreamAddresses;
import org.onescreen.desktop.desk.find.CacheFinder;
import org.onescreen.desktop.desk.projected.Audience;
import org.onescreen.desktop.export.AskForFile;
import org.onescreen.desktop.export.DeskPrinter;
import org.onescreen.desktop.export.ExportDesk;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.freeze.FreezeMonitor;
import org.onescreen.desktop.shell.freeze.PulseFigures;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.shell.window.DeskWindow;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.desktop.sync.SyncStatus;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.work.AskToOpen;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.FileDoors;

/// The desk, put together: the window with its tools over the cache, the line to the centre, the
/// video worker. It owns none of them; [DeskProgram] starts and ends them.
///
/// Made, opened and closed on the FX thread.
public final class Desk {
  private final Cache cache;
  private final CentreLine line;
  private final VideoWorker worker;
  private final StreamAddresses addresses;
  private final FreezeMonitor monitor;
  private final DeskTasks tasks = new DeskTasks();
  private final FactsBoard facts = new FactsBoard();
  private final Holds holds = new Holds();
  private final Ticker ticker;
  private final DeskWindow window;
  private final DeskLock lock;
  private final AtomicReference<DeskStatus> status;

  Desk(
      Theme theme,
      Texts texts,
      UiThread ui,
      Clock clock,
      String server,
      Cache cache,
      CentreLine line,
      VideoWorker worker,
      DeskKeeps keeps,
      Dimension2D size) {
    this.cache = cache;
    this.line = line;
    this.worker = worker;
    this.monitor = new FreezeMonitor(ui);
    this.ticker = new Ticker(clock);
    this.window =
        new DeskWindow(theme, texts, ui, ticker, tasks, () -> monitor.figures().late(), size);
    this.lock = new DeskLock(window, cache, texts, ui, ticker);
    this.status = new AtomicReference<>(DeskStatus.starting(server));
    DeviceBook devices = new DeviceBook(keeps.devices());
    this.addresses = StreamAddresses.of(devices, line);
    CommandDoor door = cache.door(line::actor);
    FillTask fill = new FillTask(tasks, texts);
    line.observe(fill::heard);
    line.observe(this::heard);
    Audience audience = new Audience(theme::look, texts);
    LiveQueries seen = audience.queries(cache);
    ExportDesk exports =
        new ExportDesk(
            door,
            line::actor,
            texts,
            ui,
            clock,
            tasks,
            window.cards(),
            new AskForFile(texts),
            new DeskPrinter());
    window.open(
        DeskTools.of(
                seen,
                audience.door(door),
                line::actor,
                worker,
                addresses,
                devices,
                window.navigator(),
                ui,
                texts,
                ticker,
                keeps,
                new FileDoors(
                    audience.shelf(cache.blobs()),
                    new AskToOpen(),
                    audience.cards(window.cards()),
                    tasks),
                new Drafts(line::actor, audience::isRoom),
                audience.exports(exports::ask, window.cards()))
            .stream()
            .map(facts::watch)
            .toList(),
        new CacheFinder(seen, texts, window.navigator(), new PanelClock(ticker)));
    Pin counts = door.watch(CacheReader::commandCounts, this::counted, _ -> {});
    holds.add(counts::close);
  }

  /// Begins to tell; the window is shown by now.
  void begin(List<Notice> notices) {
    notices.forEach(window::tell);
    ticker.listen(
        holds, now -> window.show(changed(s -> s.with(StatusTranslation.video(worker.status())))));
  }

  private void heard(SyncStatus said) {
    window.show(
        changed(
            s -> {
              DeskStatus next =
                  s.withIdentity(
                          said.centre().orElse(s.centre()), said.operator().orElse(s.operator()))
                      .with(StatusTranslation.connection(said.state()));
              return said.asOf().map(next::withDataAsOf).orElse(next);
            }));
  }

  private void counted(CommandCounts counts) {
    int pending = Math.toIntExact(counts.pending());
    window.show(changed(s -> s.withPending(pending, Math.toIntExact(counts.needPerson()))));
  }

  private DeskStatus changed(java.util.function.UnaryOperator<DeskStatus> change) {
    return status.updateAndGet(change);
  }

  /// Who is let in.
  DeskLock lock() {
    return lock;
  }

  public Scene scene() {
    return window.scene();
  }

  public Navigator navigator() {
    return window.navigator();
  }

  /// Counts the pulses from now on, and logs who held them up: what an operator feels at work, from
  /// the moment in which the screen shows what it has. Any thread, once.
  void watchPulses() {
    monitor.start();
  }

  /// How the desk stands; any thread.
  public DeskStatus status() {
    return status.get();
  }

  /// What the screen shows at this moment, by name.
  public Map<String, Object> facts() {
    Map<String, Object> all = new TreeMap<>(facts.facts());
    all.put(
        "open", Optional.ofNullable(window.openTool().orElse(null)).map(Enum::name).orElse("HOME"));
    return all;
  }

  /// Where the centre is, and the token that it gave; empty before the login.
  public Optional<SyncClient.Access> access() {
    return line.access();
  }

  /// How many records the cache holds. Not on the FX thread.
  public long rowsSynced() {
    return cache.rows();
  }

  public PulseFigures pulses() {
    return monitor.figures();
  }

  /// Counts pulses anew, for a measurement.
  public void resetPulses() {
    monitor.reset();
  }

  /// The video worker's process and what it has used, for a measurement.
  public org.onescreen.desktop.video.WorkerStatus video() {
    return worker.status();
  }

  /// Each process that plays video by itself, for a measurement.
  public List<org.onescreen.desktop.video.WorkerStatus> videoProcesses() {
    return worker.processes();
  }

  DeskTasks tasks() {
    return tasks;
  }

  /// Any thread.
  void greet(String operator) {
    window.show(changed(s -> s.withIdentity(s.centre(), operator)));
  }

  void tell(Notice notice) {
    window.tell(notice);
  }

  /// Ends all listening.
  void close() {
    holds.release();
    monitor.close();
    lock.close();
    window.close();
    addresses.close();
    line.close();
  }
}
