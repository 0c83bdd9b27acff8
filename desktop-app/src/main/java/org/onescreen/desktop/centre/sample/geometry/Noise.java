package org.onescreen.desktop.centre.sample.geometry;

import org.onescreen.desktop.centre.sample.chance.Dice;

/// Smooth noise of several octaves, which stands for hills and valleys.
final class Noise {
  private final long seed;
  private final double wavelength;
  private final int octaves;

  /// @param wavelength of the largest hills, in cells
  Noise(long seed, double wavelength, int octaves) {
    this.seed = seed;
    this.wavelength = wavelength;
    this.octaves = octaves;
  }

  /// From -1 to 1.
  double at(double x, double y) {
    double sum = 0;
    double height = 1;
    double all = 0;
    double frequency = 1 / wavelength;
    for (int octave = 0; octave < octaves; octave++) {
      sum += height * smooth(x * frequency, y * frequency, octave);
      all += height;
      height *= 0.5;
      frequency *= 2;
    }
    return sum / all;
  }

  private double smooth(double x, double y, int octave) {
    long left = (long) Math.floor(x);
    long low = (long) Math.floor(y);
    double u = ease(x - left);
    double v = ease(y - low);
    double bottom = blend(post(left, low, octave), post(left + 1, low, octave), u);
    double top = blend(post(left, low + 1, octave), post(left + 1, low + 1, octave), u);
    return blend(bottom, top, v);
  }

  private static double ease(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double blend(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private double post(long x, long y, int octave) {
    long bits = Dice.mix(seed + Dice.mix(x * 0x1F123BB5L + Dice.mix(y + octave * 0x632BE5ABL)));
    return (bits >>> 11) * 0x1.0p-52 - 1;
  }
}
