package org.onescreen.desktop.testing;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.onescreen.desktop.desk.Stylesheets;
import org.onescreen.desktop.shell.HeadlessRoom;
import org.onescreen.desktop.shell.theme.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// A window to draw a panel in, without a display.
public final class Fx {
  private static final int WAIT_SECONDS = 20;
  private static final double AIR = 3;

  private Fx() {}

  public static <T> T call(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(WAIT_SECONDS * 1000L, action);
  }

  public static void run(Runnable action) {
    call(
        () -> {
          action.run();
          return null;
        });
  }

  /// Waits until `condition`, which is asked on the FX thread.
  public static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(WAIT_SECONDS, TimeUnit.SECONDS, () -> call(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come true", e);
    }
  }

  /// Shows `node` in a window whose content has exactly this size, with the looks of the desk.
  public static Stage show(Node node, int width, int height) {
    return call(
        () -> {
          StackPane root = new StackPane(node);
          root.getStyleClass().add("desk");
          root.setStyle("-fx-background-color: -os-panel;");
          Scene scene = new Scene(root, width, height);
          Theme theme = new Theme(Stylesheets.ALL);
          theme.install();
          theme.dress(scene);
          HeadlessRoom.releaseRobot();
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          return stage;
        });
  }

  /// Lays out until nothing moves any more: a chart takes two rounds.
  public static void settle(Node node) {
    for (int i = 0; i < 3; i++) {
      run(
          () -> {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
          });
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  /// No page that is seen is still waiting for its first answer.
  public static boolean answered(Node node) {
    return visible(node).stream()
        .filter(each -> each.getStyleClass().contains("content-instead"))
        .allMatch(
            each ->
                each.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("answered")));
  }

  public static void picture(Node node, String name) {
    String folder = System.getProperty("onescreen.pictures");
    if (folder == null) {
      return;
    }
    settle(node);
    WritableImage image = call(() -> node.getScene().snapshot(null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    try {
      File file = new File(folder, name + ".png");
      file.getParentFile().mkdirs();
      ImageIO.write(out, "png", file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Everything below and at `node` that is shown.
  public static List<Node> visible(Node node) {
    List<Node> all = new ArrayList<>();
    collect(node, all);
    return all;
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible()) {
      return;
    }
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /// Whether the node, or something that it stands in, is of this style class.
  public static boolean within(Node node, String style) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(each -> each.getStyleClass().contains(style));
  }

  /// Every text that the nodes hold, shown or not, also those of tooltips that are installed.
  public static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    collectTexts(node, texts);
    return texts;
  }

  private static void collectTexts(Node node, List<String> into) {
    switch (node) {
      case Labeled labeled -> into.add(String.valueOf(labeled.getText()));
      case Text text -> into.add(text.getText());
      default -> {
        // nothing to read
      }
    }
    into.add(String.valueOf(node.getAccessibleText()));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectTexts(child, into));
    }
  }

  /// Titles, types and places may be cut where there is too little room; their whole text is one
  /// key away. Figures may not: a card's days stand before its state.
  private static final Set<String> MAY_BE_CUT =
      Set.of(
          "row-type",
          "row-parties",
          "case-type",
          "case-title",
          "case-state",
          "case-days",
          "alarm-title",
          "alarm-place");

  /// Words that lie over other words, two by two.
  public static List<String> overlapping(Node node) {
    settle(node);
    return call(
        () -> {
          List<Text> words =
              visible(node).stream()
                  .filter(Text.class::isInstance)
                  .map(Text.class::cast)
                  .filter(text -> !text.getText().isBlank() && isSeen(text))
                  .toList();
          List<String> found = new ArrayList<>();
          for (int i = 0; i < words.size(); i++) {
            for (Text other : words.subList(i + 1, words.size())) {
              if (inner(words.get(i)).intersects(inner(other))) {
                found.add(words.get(i).getText() + " / " + other.getText());
              }
            }
          }
          return found;
        });
  }

  /// False for what lies outside of what scrolls, or is not drawn at all.
  private static boolean isSeen(Text text) {
    Bounds words = inner(text);
    for (Parent above = text.getParent(); above != null; above = above.getParent()) {
      Node clip = above.getClip();
      if (above.getOpacity() == 0) {
        return false;
      }
      if (clip != null && !above.localToScene(clip.getBoundsInParent()).contains(words)) {
        return false;
      }
    }
    return true;
  }

  /// Letters have some air round them.
  private static Bounds inner(Text text) {
    Bounds all = text.localToScene(text.getLayoutBounds());
    return new BoundingBox(
        all.getMinX() + AIR,
        all.getMinY() + AIR,
        all.getWidth() - 2 * AIR,
        all.getHeight() - 2 * AIR);
  }

  /// Labels whose text does not fit and should, by their text.
  public static List<String> truncated(Node node) {
    settle(node);
    return call(
        () ->
            visible(node).stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Label::isTextTruncated)
                .filter(label -> Collections.disjoint(label.getStyleClass(), MAY_BE_CUT))
                .map(label -> label.getStyleClass() + " " + label.getText())
                .toList());
  }
}
