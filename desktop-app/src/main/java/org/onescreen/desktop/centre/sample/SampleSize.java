package org.onescreen.desktop.centre.sample;

/// How much of the sample is handed over.
public enum SampleSize {
  /// One community with a grid tree of four levels, below its town and county.
  VILLAGE,
  /// One county, to the figures of the published reports.
  COUNTY,
  /// Ten counties.
  CITY
}
