package org.onescreen.desktop.map;

import java.nio.IntBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.base.BasePainter;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.scene.LabelLayout;

/// Draws sheets. Keeps its pen and a few plates, since a plate is as large as the screen. Used by
/// one thread at a time.
final class SheetMaker {
  /// One that is shown, one that may still be read by the frame before, and one to draw on.
  private static final int PLATES = 3;

  private record Paper(Plate plate, PixelBuffer<IntBuffer> pixels, WritableImage image) {
    static Paper of(Plate plate) {
      PixelBuffer<IntBuffer> pixels = Sheet.pixelsOf(plate);
      return new Paper(plate, pixels, new WritableImage(pixels));
    }
  }

  private final LabelLayout layout = new LabelLayout();
  private final GroundPainter ground = new GroundPainter();
  private final KeptGround kept = new KeptGround();
  private final BasePainter base = new BasePainter();
  private final HeatPainter heat = new HeatPainter();
  private final MarkPainter marks = new MarkPainter();
  private final LabelPainter labels = new LabelPainter();
  private final Deque<Paper> papers = new ArrayDeque<>();
  private @Nullable Pen pen;

  Sheet make(SheetOrder order) {
    long begun = System.nanoTime();
    Paper paper = paper((int) order.view().width(), (int) order.view().height());
    Frame frame = new Frame(pen(paper.plate()), order);
    layout.clear();
    Optional<Instant> oldest =
        kept.lay(order, paper.plate(), frame) ? Optional.empty() : ground(paper.plate(), frame);
    if (order.bare()) {
      return sheet(order, paper, frame, oldest, begun, 0);
    }
    heat.paint(frame);
    ground.selected(frame);
    long marksBegun = System.nanoTime();
    marks.paint(frame, layout);
    long markNanos = System.nanoTime() - marksBegun;
    marks.selected(frame);
    labels.paint(frame, layout);
    return sheet(order, paper, frame, oldest, begun, markNanos);
  }

  /// @return when the oldest tile under it was fetched
  private Optional<Instant> ground(Plate plate, Frame frame) {
    plate.clear();
    ground.fills(frame);
    Optional<Instant> oldest = base(plate, frame);
    ground.paths(frame);
    ground.borders(frame);
    if (frame.order.backdrop().isEmpty() && !frame.order.bare()) {
      kept.keep(frame.order, plate, frame);
    }
    return oldest;
  }

  private Optional<Instant> base(Plate plate, Frame frame) {
    BasePainter.Fade fade =
        new BasePainter.Fade(frame.look.span(Span.BASE_STRENGTH), frame.look.ink(Ink.BACKGROUND));
    return frame
        .order
        .backdrop()
        .flatMap(backdrop -> base.paint(plate, frame.view, backdrop, fade));
  }

  private Sheet sheet(
      SheetOrder order,
      Paper paper,
      Frame frame,
      Optional<Instant> oldest,
      long begun,
      long markNanos) {
    return new Sheet(
        order,
        paper.plate(),
        paper.pixels(),
        paper.image(),
        order.bare() ? List.of() : marks.spots(),
        order.bare() ? List.of() : labels.placed(),
        oldest,
        frame.shapes(),
        System.nanoTime() - begun,
        markNanos);
  }

  private Paper paper(int width, int height) {
    papers.removeIf(p -> p.plate().width() != width || p.plate().height() != height);
    if (papers.size() < PLATES) {
      papers.addLast(Paper.of(Plate.of(width, height)));
      return papers.getLast();
    }
    Paper oldest = papers.removeFirst();
    papers.addLast(oldest);
    return oldest;
  }

  private Pen pen(Plate plate) {
    Pen known = pen;
    if (known != null && known.fits(plate)) {
      known.turnTo(plate);
      return known;
    }
    Pen fresh = new Pen(plate);
    pen = fresh;
    return fresh;
  }
}
