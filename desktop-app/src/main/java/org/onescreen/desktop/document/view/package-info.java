/// Shows documents that came from outside, page by page.
@NullMarked
package org.onescreen.desktop.document.view;

import org.jspecify.annotations.NullMarked;
