package org.onescreen.desktop.document.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The measures of an official paper on A4 (GB/T 9704-2012: margins about 37 mm above, 35 below, 28
/// left, 26 right), eased for forms. All in points.
final class Measures {
  static final PDRectangle SHEET = PDRectangle.A4;
  static final float LEFT = 72;
  static final float RIGHT = 68;
  static final float TOP = 78;
  static final float BOTTOM = 72;
  static final float WIDTH = SHEET.getWidth() - LEFT - RIGHT;

  static final float TITLE = 20;
  static final float HEADING = 14;
  static final float BODY = 12;
  static final float CELL = 10.5f;
  static final float SMALL = 9;
  static final float MARK = 13;

  /// A line's height in relation to its letters.
  static final float LEADING = 1.65f;

  /// The part of a line's letters above its base.
  static final float ASCENT = 0.86f;

  static final float PADDING = 4;
  static final float RULE = 0.6f;

  private Measures() {}
}
