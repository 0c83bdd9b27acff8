package org.onescreen.desktop.shell.window;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.onescreen.desktop.desk.Stylesheets;
import org.onescreen.desktop.shell.DummyTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Png;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.find.Finder;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginAttempt;
import org.onescreen.desktop.shell.login.LoginFailure;
import org.onescreen.desktop.shell.login.LoginLayer;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.shell.status.VideoState;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.shell.theme.Theme;

/// Draws the frame of the desk, without a centre, in its states: to look at while working on it.
public final class ShellPictures {
  private static final Instant NOW = Instant.parse("2026-11-22T02:31:05Z");

  private final Path folder;
  private final Texts texts;
  private final DeskTasks tasks = new DeskTasks();
  private final String suffix;

  private ShellPictures(Path folder, Locale locale) {
    this.folder = folder;
    this.suffix = locale.getLanguage();
    this.texts = new Texts(locale, List.of("org.onescreen.desktop.shell"));
  }

  /// @param args the folder to write to
  public static void main(String[] args) throws Exception {
    FxTest.start();
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    for (Locale locale : Texts.LANGUAGES) {
      new ShellPictures(folder, locale).draw();
    }
    System.exit(0);
  }

  private void draw() throws Exception {
    Ticker ticker = new Ticker(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    Theme theme = new Theme(Stylesheets.ALL);
    FxTest.run(theme::install);
    DeskWindow window =
        FxTest.call(
            () ->
                new DeskWindow(
                    theme, texts, new UiThread(), ticker, tasks, () -> 0L, TestDesk.SMALLEST));
    Stage stage =
        FxTest.call(
            () -> {
              Stage made = new Stage();
              made.setScene(window.scene());
              window.open(DummyTool.all(texts), Finder.NOTHING);
              made.show();
              return made;
            });
    DeskStatus live =
        DeskStatus.starting("https://zz.example.gov.cn")
            .withIdentity("示范县综治中心", "值班员")
            .with(new Connection.Live())
            .with(VideoState.RUNNING)
            .withDataAsOf(NOW.minusSeconds(3));
    window.show(live);
    snap(stage, window, "home-1366", 1366, 768);
    snap(stage, window, "home-1920", 1920, 1080);
    window.show(
        live.with(
                new Connection.Offline(
                    Trouble.UNREACHABLE, NOW.minusSeconds(190), Optional.of(NOW.plusSeconds(8))))
            .withDataAsOf(NOW.minusSeconds(200))
            .withPending(2, 0)
            .with(VideoState.RESTARTING));
    window.tell(Notice.warning("本地缓存损坏", "原文件已保留为 cache.broken-1，正在重新同步，无需操作。", "SQLITE_CORRUPT"));
    snap(stage, window, "offline-1366", 1366, 768);
    window.show(live.with(new Connection.Filling(61_402, 143_220)));
    DeskTasks.Handle first = tasks.begin("首次同步", () -> {});
    first.progress(Optional.of(0.43), "网格事件 · 12,000 条");
    tasks.begin("重建检索索引").done();
    FxTest.run(window::showTasks);
    snap(stage, window, "filling-1366", 1366, 768);
    FxTest.run(window::help);
    snap(stage, window, "keys-1366", 1366, 768);
    FxTest.run(window::quickOpen);
    snap(stage, window, "quick-1366", 1366, 768);
    FxTest.run(
        () -> {
          window.hideCard();
          window.navigator().toggle(ToolId.MEDIATION);
        });
    snap(stage, window, "screen-1366", 1366, 768);
    FxTest.run(() -> window.navigator().home());
    LoginLayer layer = FxTest.call(() -> new LoginLayer(texts, new UiThread()));
    LoginAttempt wrong =
        typed ->
            CompletableFuture.completedFuture(
                Optional.of(new LoginFailure(Trouble.TOO_MANY_ATTEMPTS, Duration.ofSeconds(59))));
    FxTest.run(
        () -> {
          layer.askForLogin("https://zz.example.gov.cn", "", wrong, in -> {});
          window.cover(layer.node());
          layer.focus();
        });
    snap(stage, window, "login-1366", 1366, 768);
    FxTest.run(
        () -> {
          layer.askForPassword("zhang.san", "10:31:05", wrong, in -> {});
          layer.alarms(3);
          layer.send(new Credentials("zhang.san", "x"), wrong, in -> {});
        });
    snap(stage, window, "lock-1366", 1366, 768);
    snap(stage, window, "lock-3840", 3840, 2160);
    FxTest.run(window::uncover);
    snap(stage, window, "home-3840", 3840, 2160);
    FxTest.run(
        () -> {
          window.close();
          stage.close();
        });
  }

  private void snap(Stage stage, DeskWindow window, String name, int width, int height)
      throws Exception {
    FxTest.run(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    Thread.sleep(400);
    WritableImage image = FxTest.call(() -> window.scene().snapshot(null));
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + "-" + suffix + ".png"))) {
      Png.write(image, out);
    }
  }
}
