package org.onescreen.model.export;

/// As what something left the desk.
public enum ExportForm {
  WORD("docx"),
  PDF("pdf"),
  EXCEL("xlsx"),
  CSV("csv"),
  PICTURE("png"),
  GEOJSON("geojson"),
  /// A village kit: map pack, boundaries and marks of a region.
  KIT("onekit"),
  /// On paper; what went to the printer was a PDF.
  PRINT("pdf");

  private final String ending;

  ExportForm(String ending) {
    this.ending = ending;
  }

  /// Of the file's name, without the dot.
  public String ending() {
    return ending;
  }
}
