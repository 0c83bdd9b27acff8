/// Sensors in the field: what they measure, where they stand and whether they are heard.
@NullMarked
package org.onescreen.model.sensor;

import org.jspecify.annotations.NullMarked;
