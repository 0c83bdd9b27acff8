package org.onescreen.desktop.geofile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the placemarks of a KML (OGC 07-147r2), element by element. A document type is refused:
/// KML has none, and it is what XML bombs are made of. Used once.
final class KmlReader {
  private final Budget budget = new Budget();
  private final List<Feature> features = new ArrayList<>();
  private Labels labels = new Labels();
  private List<List<double[]>> shells = new ArrayList<>();
  private List<List<double[]>> holes = new ArrayList<>();
  private double @Nullable [] mark;
  private boolean inside;
  private boolean inHole;
  private boolean inPoint;
  private boolean inRing;
  private String dataName = "";

  List<Feature> read(InputStream in) throws GeoFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> throw new GeoFileException(GeoFault.DOCUMENT_TYPE);
          case XMLStreamConstants.START_ELEMENT -> begin(xml);
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          default -> {}
        }
      }
      return features;
    } catch (XMLStreamException e) {
      throw new GeoFileException(GeoFault.MALFORMED, e);
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, GeoFileException {
    switch (xml.getLocalName()) {
      case "Placemark" -> {
        inside = true;
        labels = new Labels();
        shells = new ArrayList<>();
        holes = new ArrayList<>();
        mark = null;
      }
      case "innerBoundaryIs" -> inHole = true;
      case "Point" -> inPoint = true;
      case "LinearRing" -> inRing = true;
      case "Data" -> dataName = attribute(xml);
      case "name" -> {
        if (inside) {
          labels.put("name", xml.getElementText());
        }
      }
      case "value" -> labels.put(dataName, xml.getElementText());
      case "SimpleData" -> {
        String name = attribute(xml);
        labels.put(name, xml.getElementText());
      }
      case "coordinates" -> coordinates(xml.getElementText());
      default -> {}
    }
  }

  private static String attribute(XMLStreamReader xml) {
    String name = xml.getAttributeValue(null, "name");
    return name == null ? "" : name;
  }

  private void coordinates(String text) throws GeoFileException {
    List<double[]> places = new ArrayList<>();
    for (String tuple : text.strip().split("\\s+", -1)) {
      String[] parts = tuple.split(",", -1);
      if (parts.length < 2) {
        throw new GeoFileException(GeoFault.MALFORMED);
      }
      budget.point();
      places.add(new double[] {number(parts[0]), number(parts[1])});
    }
    if (inRing) {
      (inHole ? holes : shells).add(places);
    } else if (inPoint) {
      mark = places.getFirst();
    }
  }

  private static double number(String text) throws GeoFileException {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new GeoFileException(GeoFault.MALFORMED, e);
    }
  }

  private void end(String element) throws GeoFileException {
    switch (element) {
      case "innerBoundaryIs" -> inHole = false;
      case "Point" -> inPoint = false;
      case "LinearRing" -> inRing = false;
      case "Placemark" -> {
        inside = false;
        features.add(labels.feature(budget.feature(), shape()));
      }
      default -> {}
    }
  }

  private Feature.Shape shape() {
    double[] place = mark;
    if (!shells.isEmpty()) {
      return new Feature.Shape.Area(shells, holes);
    }
    return place == null ? new Feature.Shape.Other() : new Feature.Shape.Mark(place[0], place[1]);
  }
}
