package org.onescreen.desktop.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.onescreen.desktop.cache.AesSeal;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.cache.key.KeyVault;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.placement.Area;
import org.onescreen.desktop.shell.placement.Placement;
import org.onescreen.desktop.shell.placement.PlacementFile;
import org.onescreen.desktop.shell.placement.PlacementKeeper;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.theme.Appearance;
import org.onescreen.desktop.shell.theme.AppearanceFile;
import org.onescreen.desktop.shell.theme.ChineseFont;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.wall.evidence.AsideFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the desk, with everything at the same time that can be: the cache, the video and the
/// window's old place come up while the toolkit does, and the panels read from the cache while the
/// FX thread styles them.
///
/// Used once, by one thread that is not the FX thread.
final class DeskOpening {
  private static final Logger LOG = LoggerFactory.getLogger(DeskOpening.class);

  /// The one time zone of the country.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Texts texts;
  private final UiThread ui;
  private final StartClock clock;
  private final ExecutorService background;
  private final String server;
  private final DeskOptions options;
  private final Path cacheFile;
  private final DeskKeeps keeps;
  private final Future<CacheOpening> cache;
  private final Future<VideoWorker> video;
  private final Future<?> cleared;
  private final Future<Optional<Placement>> placement;
  private final Future<Appearance> appearance;

  DeskOpening(
      DeskOptions options,
      Profile profile,
      Texts texts,
      UiThread ui,
      StartClock clock,
      ExecutorService background) {
    this.texts = texts;
    this.ui = ui;
    this.clock = clock;
    this.background = background;
    this.server = options.centre().map(Object::toString).orElse(texts.get("desk.embedded"));
    this.options = options;
    this.keeps =
        new DeskKeeps(profile.map(), profile.wall(), profile.evidence(), profile.devices());
    this.cacheFile =
        options
            .centre()
            .map(centre -> profile.cacheOf(centre, options.user()))
            .orElseGet(profile::embeddedCache);
    this.cache = background.submit(() -> openCache(cacheFile, profile.key(), texts));
    this.video =
        background.submit(
            () ->
                VideoWorker.start(
                    new VideoSettings(profile.run(), profile.natives(), DecoderChoice.AUTO, null)));
    this.cleared = background.submit(() -> AsideFiles.clear(profile.evidence()));
    this.placement = background.submit(() -> new PlacementFile(profile.window()).load());
    this.appearance = background.submit(() -> new AppearanceFile(profile.look()).load());
  }

  /// Returns when the window is shown.
  ///
  /// @param ready is completed with the milliseconds until the one screen had drawn data
  DeskParts open(ToolkitStart toolkit, DeskStage stages, CompletableFuture<Long> ready)
      throws DeskRefusal, InterruptedException {
    toolkit.await(texts);
    LOG.info("toolkit up after {} ms", clock.millis());
    Theme theme = theme(stages);
    LOG.info("theme and font after {} ms", clock.millis());
    CacheOpening opened = await(cache);
    CentreLine line = new CentreLine(opened.cache());
    DeskEntry entry = new DeskEntry(options, cacheFile, texts, ui, line);
    VideoWorker worker = await(video);
    Optional<Placement> last = await(placement);
    // Before anything new can lie there.
    await(cleared);
    Desk desk =
        ui.call(
            () -> {
              Desk made =
                  new Desk(
                      theme,
                      texts,
                      ui,
                      Clock.system(ZONE),
                      server,
                      opened.cache(),
                      line,
                      worker,
                      keeps,
                      size(last));
              entry.begin(made);
              return made;
            });
    LOG.info("panels made after {} ms", clock.millis());
    style(desk);
    Stage stage = ui.call(() -> show(desk, stages, last, opened.notices(), ready));
    LOG.info("window shown after {} ms", clock.millis());
    return new DeskParts(desk, opened.cache(), entry, worker, stage);
  }

  private static Dimension2D size(Optional<Placement> last) {
    Area area = PlacementKeeper.where(last).area();
    return new Dimension2D(area.width(), area.height());
  }

  private static CacheOpening openCache(Path file, Path key, Texts texts) throws DeskRefusal {
    try {
      return CacheOpening.open(
          file,
          new AesSeal(KeyVault.of(key).key()),
          new ThreadGuard(Platform::isFxApplicationThread),
          texts);
    } catch (CacheException e) {
      throw new DeskRefusal(CacheWords.of(e.failure(), texts), e);
    } catch (IOException e) {
      throw new DeskRefusal(texts.get("desk.no-key", key.toString()), e);
    }
  }

  /// Looking for the font takes as long as reading the theme, and needs no FX thread.
  private Theme theme(DeskStage stages) throws DeskRefusal, InterruptedException {
    Appearance last = await(appearance);
    Future<Boolean> known = background.submit(ChineseFont::known);
    Theme theme =
        ui.call(
            () -> {
              Theme made = new Theme(Stylesheets.ALL);
              made.wear(last);
              made.install();
              stages.keep(made);
              return made;
            });
    if (!await(known) && !ui.call(ChineseFont::drawable)) {
      throw new DeskRefusal(texts.get("desk.no-chinese-font"));
    }
    return theme;
  }

  /// Styles the panels while they read from the cache. What they have read by then they are given
  /// before the window is shown, and need not be laid out and drawn twice.
  private void style(Desk desk) throws InterruptedException {
    ui.call(
        () -> {
          desk.scene().getRoot().applyCss();
          return desk;
        });
    LOG.info("panels styled after {} ms", clock.millis());
  }

  private Stage show(
      Desk desk,
      DeskStage stages,
      Optional<Placement> last,
      List<Notice> notices,
      CompletableFuture<Long> ready) {
    Stage stage = stages.show(desk.scene(), last);
    desk.begin(notices);
    new ReadyWatch(
            desk::facts,
            () -> {
              LOG.info("the one screen shows data after {} ms", clock.millis());
              ready.complete(clock.millis());
            })
        .start();
    return stage;
  }

  private static <T> T await(Future<T> future) throws DeskRefusal, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DeskRefusal refusal) {
        throw refusal;
      }
      throw new DeskRefusal(String.valueOf(e.getCause()), e);
    }
  }
}
