/// ONVIF, profile S: what a camera of any maker understands, as SOAP over HTTP.
@NullMarked
package org.onescreen.desktop.video.control.onvif;

import org.jspecify.annotations.NullMarked;
