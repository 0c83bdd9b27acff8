package org.onescreen.desktop.map.raster;

import java.util.Arrays;

/// Draws on a [Plate]. Colours are ARGB, not premultiplied; lengths are pixels of the plate. Keeps
/// its room from path to path. Used by one thread.
public final class Pen {
  private static final double JOINED = 1.6;
  private static final int CORNERS = 8;
  private static final double SMOOTH = 0.15;

  private final Coverage coverage;
  private Plate plate;
  private Letterer letterer;
  private double[] points = new double[1024];
  private int length;
  private int[] starts = new int[64];
  private int paths;
  private double shiftX;
  private double shiftY;
  private double alpha = 1;
  private double dash;

  public Pen(Plate plate) {
    this.plate = plate;
    this.coverage = new Coverage(plate.width(), plate.height());
    this.letterer = new Letterer(plate);
  }

  /// True for a plate of the size of its own.
  public boolean fits(Plate other) {
    return other.width() == plate.width() && other.height() == plate.height();
  }

  /// Draws on another plate of the same size from now on.
  public void turnTo(Plate other) {
    if (!fits(other)) {
      throw new IllegalArgumentException("a plate of another size");
    }
    plate = other;
    letterer = new Letterer(other);
  }

  /// Draws everything from now on shifted by so much.
  public void move(double x, double y) {
    shiftX = x;
    shiftY = y;
  }

  /// How strong everything is drawn from now on, 0 to 1.
  public void strength(double share) {
    alpha = share;
  }

  /// @param pixels how long dashes and gaps are; 0 for a whole line
  public void dashes(double pixels) {
    dash = pixels;
  }

  /// Begins a new path.
  public void begin() {
    length = 0;
    paths = 0;
  }

  public void moveTo(double x, double y) {
    if (paths == starts.length) {
      starts = Arrays.copyOf(starts, 2 * paths);
    }
    starts[paths++] = length;
    put(x, y);
  }

  public void lineTo(double x, double y) {
    put(x, y);
  }

  private void put(double x, double y) {
    if (length + 2 > points.length) {
      points = Arrays.copyOf(points, 2 * points.length);
    }
    points[length++] = x + shiftX;
    points[length++] = y + shiftY;
  }

  /// A cubic curve from where the path stands.
  public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    double x0 = points[length - 2] - shiftX;
    double y0 = points[length - 1] - shiftY;
    double bend = Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2);
    bend = Math.max(bend, Math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y));
    int steps = Math.clamp((int) Math.ceil(Math.sqrt(bend / SMOOTH)), 1, 24);
    for (int i = 1; i <= steps; i++) {
      double t = (double) i / steps;
      double s = 1 - t;
      put(
          s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x,
          s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y);
    }
  }

  /// A quadratic curve from where the path stands.
  public void quadTo(double cx, double cy, double x, double y) {
    double x0 = points[length - 2] - shiftX;
    double y0 = points[length - 1] - shiftY;
    curveTo(
        x0 + 2 * (cx - x0) / 3,
        y0 + 2 * (cy - y0) / 3,
        x + 2 * (cx - x) / 3,
        y + 2 * (cy - y) / 3,
        x,
        y);
  }

  /// Closes the part of the path that was begun last.
  public void close() {
    int start = starts[paths - 1];
    put(points[start] - shiftX, points[start + 1] - shiftY);
  }

  /// A part of a circle, clockwise from `from`, in degrees; 0 is the east.
  public void arc(double x, double y, double r, double from, double sweep) {
    int steps = Math.max(6, (int) Math.ceil(Math.abs(sweep) / 360 * (8 + 4 * Math.sqrt(r))));
    for (int i = 0; i <= steps; i++) {
      double angle = Math.toRadians(from + sweep * i / steps);
      double px = x + r * Math.cos(angle);
      double py = y + r * Math.sin(angle);
      if (i == 0) {
        moveTo(px, py);
      } else {
        lineTo(px, py);
      }
    }
  }

  public void circle(double x, double y, double r) {
    arc(x, y, r, 0, 360);
  }

  /// Fills the path, over what is there.
  public void fill(int argb) {
    edges();
    over(argb);
  }

  /// Fills the path beside what is there: shapes that meet leave no seam.
  public void fillBeside(int argb) {
    edges();
    int paint = Blend.premultiplied(argb, alpha);
    int[] pixels = plate.pixels();
    int width = plate.width();
    coverage.sweep(
        (x, y, covered) -> {
          int at = y * width + x;
          pixels[at] = Blend.plus(pixels[at], Blend.scaled(paint, covered));
        });
  }

  /// Strokes the path.
  public void stroke(int argb, double width) {
    for (int i = 0; i < paths; i++) {
      stroke(starts[i], end(i), width / 2);
    }
    over(argb);
  }

  private void over(int argb) {
    int paint = Blend.premultiplied(argb, alpha);
    int[] pixels = plate.pixels();
    int width = plate.width();
    coverage.sweep(
        (x, y, covered) -> {
          int at = y * width + x;
          pixels[at] = Blend.over(pixels[at], Blend.scaled(paint, covered));
        });
  }

  private int end(int path) {
    return path + 1 < paths ? starts[path + 1] : length;
  }

  private void edges() {
    for (int i = 0; i < paths; i++) {
      int from = starts[i];
      int to = end(i);
      for (int p = from; p + 3 < to; p += 2) {
        coverage.edge(points[p], points[p + 1], points[p + 2], points[p + 3]);
      }
      coverage.edge(points[to - 2], points[to - 1], points[from], points[from + 1]);
    }
  }

  private void stroke(int from, int to, double half) {
    double walked = 0;
    for (int p = from; p + 3 < to; p += 2) {
      double dx = points[p + 2] - points[p];
      double dy = points[p + 3] - points[p + 1];
      double far = Math.hypot(dx, dy);
      if (far > 0) {
        if (dash > 0) {
          dashed(p, dx / far, dy / far, far, walked, half);
        } else {
          bar(points[p], points[p + 1], points[p + 2], points[p + 3], dx / far, dy / far, half);
          if (2 * half >= JOINED) {
            joint(points[p], points[p + 1], half);
          }
        }
        walked += far;
      }
    }
    if (dash <= 0 && 2 * half >= JOINED && to - from >= 2) {
      joint(points[to - 2], points[to - 1], half);
    }
  }

  private void dashed(int p, double ux, double uy, double far, double walked, double half) {
    double at = 0;
    while (at < far) {
      double phase = (walked + at) % (2 * dash);
      double left = Math.min(far - at, (phase < dash ? dash : 2 * dash) - phase);
      // A rounding error must not stop the walk.
      double step = Math.max(left, 1e-3);
      if (phase < dash) {
        double x = points[p] + ux * at;
        double y = points[p + 1] + uy * at;
        bar(x, y, x + ux * step, y + uy * step, ux, uy, half);
      }
      at += step;
    }
  }

  private void bar(double x0, double y0, double x1, double y1, double ux, double uy, double half) {
    double nx = -uy * half;
    double ny = ux * half;
    coverage.edge(x0 + nx, y0 + ny, x0 - nx, y0 - ny);
    coverage.edge(x0 - nx, y0 - ny, x1 - nx, y1 - ny);
    coverage.edge(x1 - nx, y1 - ny, x1 + nx, y1 + ny);
    coverage.edge(x1 + nx, y1 + ny, x0 + nx, y0 + ny);
  }

  private void joint(double x, double y, double half) {
    for (int i = 0; i < CORNERS; i++) {
      double a = 2 * Math.PI * i / CORNERS;
      double b = 2 * Math.PI * (i + 1) / CORNERS;
      coverage.edge(
          x + half * Math.cos(a),
          y + half * Math.sin(a),
          x + half * Math.cos(b),
          y + half * Math.sin(b));
    }
  }

  /// Lays a colour over a rectangle of whole pixels.
  ///
  /// @param share how strong, 0 to 1
  public void wash(int x, int y, int width, int height, int argb, double share) {
    int paint = Blend.premultiplied(argb, share * alpha);
    int[] pixels = plate.pixels();
    for (int row = Math.max(0, y); row < Math.min(y + height, plate.height()); row++) {
      for (int column = Math.max(0, x); column < Math.min(x + width, plate.width()); column++) {
        int at = row * plate.width() + column;
        pixels[at] = Blend.over(pixels[at], paint);
      }
    }
  }

  /// Writes a line of text with its upper left corner there.
  public void text(Typeface face, String text, double x, double y, int argb) {
    letterer.write(face, text, x, y, Blend.premultiplied(argb, alpha), false);
  }

  /// Writes the halo of a line of text.
  public void halo(Typeface face, String text, double x, double y, int argb) {
    letterer.write(face, text, x, y, Blend.premultiplied(argb, alpha), true);
  }
}
