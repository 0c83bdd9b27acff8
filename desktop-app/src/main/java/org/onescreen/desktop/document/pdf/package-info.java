/// Papers as PDF, in A4, with the font that is embedded in them.
@NullMarked
package org.onescreen.desktop.document.pdf;

import org.jspecify.annotations.NullMarked;
