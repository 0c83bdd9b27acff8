package org.onescreen.desktop.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// A4 with the margins of an official paper (GB/T 9704-2012), in twentieths of a point.
final class WordPage {
  static final int WIDTH = 11906;
  static final int HEIGHT = 16838;
  static final int LEFT = 1440;
  static final int RIGHT = 1360;
  static final int TOP = 1560;
  static final int BOTTOM = 1440;

  /// Between the margins.
  static final int TEXT = WIDTH - LEFT - RIGHT;

  private WordPage() {}

  static void set(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
  }
}
