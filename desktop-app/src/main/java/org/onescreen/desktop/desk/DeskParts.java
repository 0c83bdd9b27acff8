package org.onescreen.desktop.desk;

import java.util.Objects;
import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.video.VideoWorker;

/// What an open desk consists of, for whoever has to end it. Filled once, before anybody asks.
final class DeskParts {
  private final Theme theme;
  private final Optional<String> fontComplaint;
  private volatile @Nullable Opened opened;

  private record Opened(Desk desk, Cache cache, VideoWorker worker, Stage stage) {}

  DeskParts(Theme theme, Optional<String> fontComplaint) {
    this.theme = theme;
    this.fontComplaint = fontComplaint;
    theme.install();
  }

  void opened(Desk desk, Cache cache, VideoWorker worker, Stage stage) {
    opened = new Opened(desk, cache, worker, stage);
  }

  Theme theme() {
    return theme;
  }

  Optional<String> fontComplaint() {
    return fontComplaint;
  }

  Desk desk() {
    return get().desk();
  }

  Cache cache() {
    return get().cache();
  }

  VideoWorker worker() {
    return get().worker();
  }

  Stage stage() {
    return get().stage();
  }

  private Opened get() {
    return Objects.requireNonNull(opened, "the desk is not open");
  }
}
