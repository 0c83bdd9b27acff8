package org.onescreen.packaging.drive;

import java.util.Optional;
import javafx.scene.Node;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.work.FileDoors;

/// The files of a screen that is measured alone: nobody is there to choose one.
public final class NoFiles implements Cards {
  private NoFiles() {}

  public static FileDoors doors(Cache cache) {
    return new FileDoors(cache.blobs(), (_, _) -> Optional.empty(), new NoFiles(), new DeskTasks());
  }

  @Override
  public void show(Node card, Node focus, Runnable then) {
    // There is no window to lay it over.
  }

  @Override
  public void hide() {
    // None was shown.
  }
}
