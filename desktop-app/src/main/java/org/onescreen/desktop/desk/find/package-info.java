/// Finds records for the shell's quick open: reads the cache, and knows where each kind lives.
@NullMarked
package org.onescreen.desktop.desk.find;

import org.jspecify.annotations.NullMarked;
