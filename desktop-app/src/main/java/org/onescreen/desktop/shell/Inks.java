package org.onescreen.desktop.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// What words are drawn with that are no nodes. A full board has some six hundred words and a table
/// as many, and styling each of them was half of what opening a board took; here one sample of each
/// ink lies in the scene, shown nowhere, so that font and colour still come from the style. On the
/// FX thread.
public final class Inks extends Pane {
  /// Widths of words that were measured; names of parties come and go, so it is emptied at times.
  private static final int MOST_WIDTHS = 4_000;

  private final Map<Ink, Sample> samples = new HashMap<>();

  /// One way of writing: a constant of an enumeration.
  public interface Ink {
    /// Its name in code.
    String name();

    /// What the style classes of all of its kind begin with.
    String family();

    /// The style class that gives it its font and colour, such as `ink-due-left`.
    default String style() {
      return family() + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one of a kind that is named as a style class, such as `due-left`, is.
    static <I extends Enum<I> & Ink> I named(Class<I> kind, String style) {
      return Enum.valueOf(kind, style.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// @param changed the style says something else now
  public Inks(Ink[] inks, Runnable changed) {
    Shown.set(this, false);
    for (Ink ink : inks) {
      Sample sample = new Sample(ink, changed);
      samples.put(ink, sample);
      getChildren().add(sample.styled);
    }
  }

  public Font font(Ink ink) {
    return sample(ink).styled.getFont();
  }

  public Paint paint(Ink ink) {
    return sample(ink).styled.getFill();
  }

  /// How wide all of it is.
  public double width(Ink ink, String words) {
    return words.isEmpty() ? 0 : sample(ink).width(words);
  }

  /// As much of it as fits.
  public String fitting(Ink ink, String words, double room) {
    return width(ink, words) <= room ? words : sample(ink).cut(words, room);
  }

  private Sample sample(Ink ink) {
    return Objects.requireNonNull(samples.get(ink));
  }

  private static final class Sample {
    private final Text styled = new Text();
    private final Text measured = new Text();
    private final Map<String, Double> widths = new HashMap<>();

    Sample(Ink ink, Runnable changed) {
      styled.getStyleClass().add(ink.style());
      measured.fontProperty().bind(styled.fontProperty());
      styled
          .fontProperty()
          .subscribe(
              _ -> {
                widths.clear();
                changed.run();
              });
      styled.fillProperty().subscribe(_ -> changed.run());
    }

    double width(String words) {
      if (widths.size() > MOST_WIDTHS) {
        widths.clear();
      }
      return widths.computeIfAbsent(
          words,
          unknown -> {
            measured.setText(unknown);
            return measured.getLayoutBounds().getWidth();
          });
    }

    String cut(String words, double room) {
      Shortening.show(measured, words, room);
      return measured.getText();
    }
  }
}
