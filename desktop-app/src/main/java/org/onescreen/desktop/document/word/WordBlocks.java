package org.onescreen.desktop.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.ImageSize;

/// Sets the blocks of a paper, one after the other.
final class WordBlocks {
  private static final int TWIPS = 20;

  private final XWPFDocument document;
  private final WordGrid grid;

  WordBlocks(XWPFDocument document) {
    this.document = document;
    this.grid = new WordGrid(document);
  }

  void title(String title, String number) {
    paragraph(title, Align.CENTER, WordText.TITLE, true);
    if (!number.isEmpty()) {
      paragraph(number, Align.CENTER, WordText.BODY, false);
    }
  }

  void set(Block block, Course course) throws IOException, Course.Cancelled {
    switch (block) {
      case Block.Heading(var text) -> {
        XWPFParagraph heading = paragraph(text, Align.LEFT, WordText.HEADING, true);
        heading.setKeepNext(true);
        heading.setSpacingBefore(TWIPS * 6);
      }
      case Block.Text(var text, var align, var indented) -> text(text, align, indented);
      case Block.Form(var rows) -> grid.form(rows);
      case Block.Table table -> grid.table(table, course);
      case Block.Picture picture -> picture(picture.file(), picture.caption());
      case Block.Signatures(var lines) -> signatures(lines);
      case Block.PageBreak() -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
  }

  private void text(String text, Align align, boolean indented) {
    for (String each : text.split("\n", -1)) {
      XWPFParagraph paragraph = paragraph(each, align, WordText.BODY, false);
      if (indented) {
        paragraph.setIndentationFirstLine((int) (2 * WordText.BODY * TWIPS));
      }
    }
  }

  private XWPFParagraph paragraph(String text, Align align, double size, boolean strong) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment(align));
    paragraph.setSpacingBetween(1.4);
    WordText.append(paragraph, text, size, strong);
    return paragraph;
  }

  static ParagraphAlignment alignment(Align align) {
    return switch (align) {
      case LEFT -> ParagraphAlignment.LEFT;
      case CENTER -> ParagraphAlignment.CENTER;
      case RIGHT -> ParagraphAlignment.RIGHT;
    };
  }

  private void picture(byte[] file, String caption) throws IOException {
    ImageSize size = ImageSize.of(file);
    double points = (double) WordPage.TEXT / TWIPS;
    double high = (double) (WordPage.HEIGHT - WordPage.TOP - WordPage.BOTTOM) / TWIPS * 0.8;
    double scale = Math.min(points / size.width(), high / size.height());
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    try {
      paragraph
          .createRun()
          .addPicture(
              new ByteArrayInputStream(file),
              size.jpeg()
                  ? org.apache.poi.common.usermodel.PictureType.JPEG
                  : org.apache.poi.common.usermodel.PictureType.PNG,
              size.jpeg() ? "picture.jpg" : "picture.png",
              Units.toEMU(size.width() * scale),
              Units.toEMU(size.height() * scale));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    if (!caption.isEmpty()) {
      paragraph(caption, Align.CENTER, WordText.SMALL, false);
    }
  }

  private void signatures(List<String> lines) {
    for (String line : lines) {
      XWPFParagraph paragraph = paragraph(line, Align.LEFT, WordText.BODY, false);
      paragraph.setIndentationLeft(WordPage.TEXT / 2);
      paragraph.setSpacingBefore(TWIPS * 10);
    }
  }
}
