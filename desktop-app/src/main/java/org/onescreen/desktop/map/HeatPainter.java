package org.onescreen.desktop.map;

import java.util.Arrays;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.IncidentMark;

/// Draws how densely incidents lie, as one colour of growing strength: a Gaussian of about 20
/// pixels around each, red ones counting most.
final class HeatPainter {
  private static final int CELL = 4;
  private static final int RADIUS = 4;
  private static final int PASSES = 3;
  private static final double MARGIN = 64;
  private static final double STRONGEST = 0.85;
  private static final double FAINTEST = 0.02;

  private int width;
  private int height;
  private float[] density = {};
  private float[] other = {};

  void paint(Frame frame) {
    if (!frame.order.layers().heat()) {
      return;
    }
    prepare(frame);
    ClusterPyramid<IncidentMark> incidents = frame.scene.incidents();
    incidents.visit(
        ClusterPyramid.FINEST,
        frame.window(MARGIN),
        cluster -> {
          int column = (int) Math.floor((frame.x(cluster.x()) + MARGIN) / CELL);
          int row = (int) Math.floor((frame.y(cluster.y()) + MARGIN) / CELL);
          if (column >= 0 && column < width && row >= 0 && row < height) {
            density[row * width + column] += 1 + cluster.worst();
          }
        });
    for (int pass = 0; pass < PASSES; pass++) {
      blur(density, other, width, height, 1, width);
      blur(other, density, height, width, width, 1);
    }
    wash(frame);
  }

  private void prepare(Frame frame) {
    width = (int) Math.ceil((frame.view.width() + 2 * MARGIN) / CELL);
    height = (int) Math.ceil((frame.view.height() + 2 * MARGIN) / CELL);
    if (density.length == width * height) {
      Arrays.fill(density, 0);
    } else {
      density = new float[width * height];
      other = new float[width * height];
    }
  }

  /// A running mean along each line; three of them are nearly a Gaussian.
  private static void blur(
      float[] from, float[] to, int length, int lines, int step, int lineStep) {
    float part = 1f / (2 * RADIUS + 1);
    for (int line = 0; line < lines; line++) {
      int start = line * lineStep;
      float sum = 0;
      for (int i = 0; i < Math.min(RADIUS, length); i++) {
        sum += from[start + i * step];
      }
      for (int i = 0; i < length; i++) {
        if (i + RADIUS < length) {
          sum += from[start + (i + RADIUS) * step];
        }
        if (i - RADIUS - 1 >= 0) {
          sum -= from[start + (i - RADIUS - 1) * step];
        }
        to[start + i * step] = sum * part;
      }
    }
  }

  private void wash(Frame frame) {
    float most = 0;
    for (float value : density) {
      most = Math.max(most, value);
    }
    int colour = frame.look.ink(Ink.HEAT);
    int margin = (int) (MARGIN / CELL);
    for (int row = margin; row < height - margin; row++) {
      for (int column = margin; column < width - margin; column++) {
        double share = most == 0 ? 0 : Math.sqrt(density[row * width + column] / most);
        if (share * STRONGEST > FAINTEST) {
          frame.g.wash(
              (column - margin) * CELL,
              (row - margin) * CELL,
              CELL,
              CELL,
              colour,
              share * STRONGEST);
        }
      }
    }
  }
}
