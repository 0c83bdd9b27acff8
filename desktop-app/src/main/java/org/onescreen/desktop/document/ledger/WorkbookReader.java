package org.onescreen.desktop.document.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.onescreen.desktop.document.Course;
import org.xml.sax.SAXException;

/// Reads one sheet of a workbook, the first that has something in it where none is asked for, row
/// by row, so that a large one needs little memory. Nothing in it is computed or run.
final class WorkbookReader {
  private final Optional<String> wanted;
  private final Course course;

  /// @param wanted the name of the sheet
  WorkbookReader(Optional<String> wanted, Course course) {
    this.wanted = wanted;
    this.course = course;
  }

  RawTable read(Path file) throws IOException, Course.Cancelled {
    try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      refuseMacros(book);
      XSSFReader reader = new XSSFReader(book);
      ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(book);
      SheetReader sheet = new SheetReader(words, reader.getStylesTable(), course);
      XMLInputFactory xml = safe();
      RawTable found = new RawTable(List.of());
      List<String> names = new ArrayList<>();
      var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream in = sheets.next()) {
          String name = sheets.getSheetName();
          names.add(name);
          if (found.blank() && wanted.map(name::equals).orElse(true)) {
            found = sheet.read(xml.createXMLStreamReader(in)).on(name, List.of());
          }
        }
      }
      return found.on(found.sheet(), names);
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | SAXException
        | XMLStreamException
        | IllegalArgumentException e) {
      throw refused(e);
    } catch (LedgerRefusedException e) {
      throw e;
    } catch (IOException | IllegalStateException e) {
      throw refused(e);
    }
  }

  /// POI's guard against zip bombs speaks in words alone.
  private static LedgerRefusedException refused(Exception e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      String words = String.valueOf(at.getMessage());
      if (words.contains("Zip bomb") || words.contains("exceed the max")) {
        return new LedgerRefusedException(LedgerTrouble.BOMB);
      }
    }
    return new LedgerRefusedException(LedgerTrouble.DAMAGED);
  }

  private static void refuseMacros(OPCPackage book)
      throws OpenXML4JException, LedgerRefusedException {
    for (PackagePart part : book.getParts()) {
      String type = part.getContentType();
      if (type.contains("vbaProject") || type.contains("macroEnabled")) {
        throw new LedgerRefusedException(LedgerTrouble.MACRO);
      }
    }
  }

  /// Without entities and without the network.
  private static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
