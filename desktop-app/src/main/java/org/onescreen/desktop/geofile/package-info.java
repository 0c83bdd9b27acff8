/// Boundaries and marks from files of other programs: GeoJSON, Shapefile, KML. Everything in them
/// is untrusted; what is wrong is said, and nothing is written. Knows no toolkit and no cache.
@NullMarked
package org.onescreen.desktop.geofile;

import org.jspecify.annotations.NullMarked;
