package org.onescreen.desktop.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.work.FileDoors;

/// The files of a screen under test: those of its cache, chosen by the test instead of a person.
public final class TestFiles implements Cards {
  private final AtomicReference<@Nullable Node> card = new AtomicReference<>();
  private final AtomicReference<@Nullable Path> chosen = new AtomicReference<>();
  private final DeskTasks tasks = new DeskTasks();
  private final FileShelf shelf;

  public TestFiles(LiveQueries queries) {
    shelf = queries instanceof Cache cache ? cache.blobs() : new NoShelf();
  }

  public FileDoors doors() {
    return new FileDoors(shelf, (_, _) -> Optional.ofNullable(chosen.getAndSet(null)), this, tasks);
  }

  /// The next file that a person would choose.
  public void choose(Path file) {
    chosen.set(file);
  }

  @Override
  public void show(Node shown, Node focus, Runnable then) {
    card.set(shown);
  }

  @Override
  public void hide() {
    card.set(null);
  }

  public Node card() {
    Node shown = card.get();
    if (shown == null) {
      throw new AssertionError("no card is shown");
    }
    return shown;
  }

  public boolean shows() {
    return card.get() != null;
  }

  public Button button(String style) {
    return Fx.call(() -> (Button) card().lookup("." + style));
  }

  public void press(String style) {
    Button button = button(style);
    Fx.run(button::fire);
  }

  public String said(String style) {
    return Fx.call(() -> ((Label) card().lookup("." + style)).getText());
  }

  /// Of a screen whose cache keeps no files.
  private static final class NoShelf implements FileShelf {
    @Override
    public Optional<Kept> keep(InputStream in, long most) throws IOException {
      throw new IOException("no files here");
    }

    @Override
    public boolean has(String sha256) {
      return false;
    }

    @Override
    public boolean waits(String sha256) {
      return false;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
      throw new IOException("no files here");
    }

    @Override
    public Pin watch(Runnable changed) {
      return () -> {};
    }
  }
}
