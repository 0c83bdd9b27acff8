package org.onescreen.desktop.map;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.onescreen.desktop.map.raster.Glyph;
import org.onescreen.desktop.map.raster.GlyphMaker;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Typeface;

/// The characters of a font of the toolkit, from their outlines: texts that are in no scene may be
/// measured and shaped on any thread. Each character is made once. Used by one thread at a time.
final class Outlines implements Typeface {
  private final Text ruler = new Text();
  private final GlyphMaker maker = new GlyphMaker();
  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private final double halo;
  private final double height;

  /// @param font in pixels of the plate
  /// @param halo how far a halo reaches
  Outlines(Font font, double halo) {
    this.halo = halo;
    ruler.setFont(font);
    ruler.setTextOrigin(VPos.TOP);
    ruler.setText("国");
    height = ruler.getLayoutBounds().getHeight();
  }

  @Override
  public synchronized Glyph glyph(int codePoint) {
    return glyphs.computeIfAbsent(codePoint, this::made);
  }

  @Override
  public double height() {
    return height;
  }

  private Glyph made(int codePoint) {
    ruler.setText(Character.toString(codePoint));
    Bounds box = ruler.getLayoutBounds();
    Shape shape = Shape.union(ruler, new Rectangle());
    return maker.make(
        box.getWidth(),
        (int) Math.ceil(box.getWidth()),
        (int) Math.ceil(box.getHeight()),
        halo,
        pen -> {
          if (shape instanceof Path path) {
            path.getElements().forEach(element -> trace(pen, element));
          }
        });
  }

  private static void trace(Pen pen, PathElement element) {
    switch (element) {
      case MoveTo to -> pen.moveTo(to.getX(), to.getY());
      case LineTo to -> pen.lineTo(to.getX(), to.getY());
      case CubicCurveTo to ->
          pen.curveTo(
              to.getControlX1(),
              to.getControlY1(),
              to.getControlX2(),
              to.getControlY2(),
              to.getX(),
              to.getY());
      case QuadCurveTo to -> pen.quadTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
      case ClosePath _ -> pen.close();
      default -> throw new IllegalStateException("an outline with a " + element);
    }
  }
}
