/// Alarms, as devices and people raise them.
@NullMarked
package org.onescreen.model.alarm;

import org.jspecify.annotations.NullMarked;
