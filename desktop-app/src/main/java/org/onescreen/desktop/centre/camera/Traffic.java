package org.onescreen.desktop.centre.camera;

/// What moves through a picture. Where a thing is follows from the tick alone and each passage has
/// a chance of its own, so the street never repeats itself and needs no memory.
///
/// @param sprites what may pass
/// @param base the line on which it stands, in pixels from the top
/// @param pixelsPerTick its pace, negative for leftwards
/// @param phase where it is at tick 0
/// @param share how many passages of 256 have somebody in them
/// @param salt makes this lane's chances differ from another's
record Traffic(
    java.util.List<Sprite> sprites,
    int base,
    double pixelsPerTick,
    double phase,
    int share,
    long salt) {
  private static final int MARGIN = 120;

  /// Draws what passes at this tick, after wiping away in `canvas` what passed at the tick before.
  void draw(Picture canvas, long tick) {
    at(canvas.width, tick).ifPresent(p -> p.sprite.draw(canvas, p.left, p.top));
  }

  void wipe(Picture canvas, Picture background, long tick) {
    at(canvas.width, tick)
        .ifPresent(
            p -> canvas.restore(background, p.left, p.top, p.sprite.width(), p.sprite.height()));
  }

  private java.util.Optional<Place> at(int width, long tick) {
    double way = tick * Math.abs(pixelsPerTick) + phase;
    double round = width + 2.0 * MARGIN;
    long passage = (long) Math.floor(way / round);
    long chance = mix(passage * 0x9E3779B97F4A7C15L + salt);
    if ((chance & 255) >= share) {
      return java.util.Optional.empty();
    }
    Sprite sprite = sprites.get((int) ((chance >>> 8) & 0xffff) % sprites.size());
    double along = way - passage * round - MARGIN;
    double x = pixelsPerTick >= 0 ? along : width - along;
    return java.util.Optional.of(
        new Place(sprite, (int) x - sprite.width() / 2 & -2, base - sprite.height() & -2));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private record Place(Sprite sprite, int left, int top) {}
}
