package org.onescreen.desktop.document.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.onescreen.desktop.document.Paper;

/// What stands on every page: head, foot with the page's number, watermark.
record WordFrame(XWPFDocument document) {
  void draw(Paper.Frame frame) {
    if (!frame.mark().isEmpty()) {
      policy().createWatermark(WordText.clean(frame.mark()));
    }
    if (!frame.head().isEmpty()) {
      XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      WordText.append(head, frame.head(), WordText.SMALL, false);
    }
    XWPFFooter foot = document.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph line = foot.createParagraph();
    WordText.append(line, frame.foot() + "    ", WordText.SMALL, false);
    field(line, "PAGE");
    WordText.append(line, " / ", WordText.SMALL, false);
    field(line, "NUMPAGES");
  }

  private XWPFHeaderFooterPolicy policy() {
    XWPFHeaderFooterPolicy there = document.getHeaderFooterPolicy();
    return there == null ? document.createHeaderFooterPolicy() : there;
  }

  private static void field(XWPFParagraph line, String name) {
    line.getCTP().addNewFldSimple().setInstr(name);
  }
}
