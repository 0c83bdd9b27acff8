/// A gateway of GB/T 28181 over its HTTP API, as wvp-GB28181-pro has it.
@NullMarked
package org.onescreen.desktop.video.control.gateway;

import org.jspecify.annotations.NullMarked;
