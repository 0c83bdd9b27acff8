/// Papers as Word documents.
@NullMarked
package org.onescreen.desktop.document.word;

import org.jspecify.annotations.NullMarked;
